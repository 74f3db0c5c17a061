import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take long, by their path in `test`, the longest first: begun last, one of them would run alone while the other cores
 * wait. A file that is not named comes after them, the larger before the smaller. Nothing else depends on the order.
 */
export const LONG = [
  'e2e/killed-firefox',
  'e2e/killed-chromium',
  'e2e/ledger-full',
  'e2e/secrets',
  'e2e/windows',
  'e2e/walks',
  'e2e/recognition',
  'e2e/reading',
  'e2e/dates',
  'e2e/column',
  'e2e/let-in',
  'e2e/changing',
  'e2e/open-before',
  'e2e/hostile-element',
  'products/products',
  'project/shipped',
  'products/mutants',
  'page/read/completeness/every-language',
  'core/ledger/model',
  'background/model',
  'core/log/hostile',
  'page/read/names-and-facts',
  'trust/gate',
  'page/mutants/hiding',
  'page/mutants/mutants',
  'page/read/completeness/sentences',
  'ui/actions',
  'core/dates/moment',
];

const placeOf = ({ moduleId }: TestSpecification) => {
  const place = LONG.findIndex((name) => moduleId.includes(`/test/${name}.test.`));
  return place === -1 ? LONG.length : place;
};

/** Files one after the other share a process where all of them are of one project, and ask for the same in their first line. */
const company = ({ moduleId, project }: TestSpecification) =>
  `${project.name} ${/^\/\/ @vitest.*/.exec(readFileSync(moduleId, 'utf8'))?.[0] ?? ''}`;

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const companies = new Map(sorted.map((file) => [file, company(file)]));
    const order = [...new Set(companies.values())].sort();
    const companyOf = (file: TestSpecification) => order.indexOf(companies.get(file) ?? '');
    return sorted.sort((a, b) => placeOf(a) - placeOf(b) || companyOf(a) - companyOf(b));
  }
}
