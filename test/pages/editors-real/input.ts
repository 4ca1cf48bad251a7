import { controlled } from './field';

controlled('input');
