import { skeletonOf } from '../report.ts';

/** Injected when the user asks for a report: the script's last value, and all that it leaves, is this text (see `build.mjs`). */
export const report = skeletonOf(document);
