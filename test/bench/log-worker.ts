import background from '../../entrypoints/background/index';

background.main();
