import { knownRoute } from '../route.ts';
import { createOverlay } from './index.ts';

/** Injected once there is something to show. The page's script, which has asked for it, creates it for each visit. */
const route = knownRoute();
if (route) route.createOverlay ??= createOverlay;
