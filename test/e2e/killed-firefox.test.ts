import { killedIn } from './killed-in.ts';

killedIn('firefox');
