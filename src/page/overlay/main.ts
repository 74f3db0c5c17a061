import { sharedRoute } from '../route.ts';
import { createOverlay } from './index.ts';

/** Injected into a document once there is something to show there; a second time it changes nothing. */
sharedRoute().createOverlay ??= createOverlay;
