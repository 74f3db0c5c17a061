import config from '../../vitest.config.ts';

/** The unit tests alone. */
const [unit] = config.test.projects;
export default { ...unit, test: { ...unit.test, maxWorkers: 1 } };
