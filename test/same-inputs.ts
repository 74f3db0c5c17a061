import fc from 'fast-check';

/**
 * Random tests draw the same inputs at each run of the same sources, so that a red test tells of a change and not of a draw.
 * `npm run explore` draws others; KEYTURN_SEED repeats one of its runs.
 */
fc.configureGlobal({ seed: Number(process.env.KEYTURN_SEED ?? 20261126) });
