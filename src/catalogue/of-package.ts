import { KNOWN } from 'catalogue:known';
import { setProviders } from './registry.ts';

/** For the worker: has the registry know every provider of the package. */
export function knowPackage(): void {
  setProviders('package', KNOWN);
}
