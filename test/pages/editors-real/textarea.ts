import { controlled } from './field';

controlled('textarea');
