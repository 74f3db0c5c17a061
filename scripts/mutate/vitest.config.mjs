import config from '../../vitest.config.ts';

/** The unit tests of one room, but for those of thousands of random inputs, which would take minutes for each change. */
const [unit] = config.test.projects;
const LEFT_OUT = ['test/background/model.test.ts', 'test/core/ledger/model.test.ts', 'test/core/dates/moment.test.ts'];
export default {
  ...unit,
  test: {
    ...unit.test,
    include: [`${process.env.MUTATE_TESTS}/**/*.test.ts`],
    exclude: [...unit.test.exclude, ...LEFT_OUT],
    maxWorkers: 1,
  },
};
