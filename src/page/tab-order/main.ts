import { knownRoute } from '../route.ts';
import { pressTab } from './press-tab.ts';

/** Injected when somebody first presses Tab on a page on which chips stand: the overlay's listener then hands each press on to it. */
const route = knownRoute();
if (route) route.pressTab ??= pressTab;
