import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take long, the longest first: begun last, one of them would run alone while the other cores wait. A file that is
 * not named comes after them, the larger before the smaller. Nothing else depends on the order.
 */
const LONG = [
  'e2e/ledger-full',
  'e2e/killed-firefox',
  'e2e/secrets',
  'e2e/killed-chromium',
  'e2e/windows',
  'e2e/recognition',
  'e2e/reading',
  'e2e/dates',
  'e2e/walks',
  'products/products',
  'page/mutants/mutants',
  'page/read/names-and-facts',
  'background/model',
  'project/shipped',
  'core/dates/report',
  'trust/gate',
  'core/ledger/model',
  'products/teaching',
  'products/mutants',
].map((name) => `/test/${name}.test.ts`);

const placeOf = ({ moduleId }: TestSpecification) => {
  const place = LONG.findIndex((path) => moduleId.endsWith(path));
  return place === -1 ? LONG.length : place;
};

/** Files one after the other share a process where all of them are of one project, and have a window or none. */
const company = ({ moduleId, project }: TestSpecification) =>
  `${project.name} ${readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment jsdom')}`;

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const companies = new Map(sorted.map((file) => [file, company(file)]));
    const order = [...new Set(companies.values())].sort();
    const companyOf = (file: TestSpecification) => order.indexOf(companies.get(file) ?? '');
    return sorted.sort((a, b) => placeOf(a) - placeOf(b) || companyOf(a) - companyOf(b));
  }
}
