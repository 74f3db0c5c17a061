import { type Context, link } from './context.ts';
import { h } from './dom.ts';

const OURS = 'keyturn-overlay';

/** Rows that name another account's keys, the same key twice, and links that only look like a key's. */
export function forgedRows(context: Context, columns: number): (Node | string)[][] {
  if (!context.parameters.hostile.includes('forge')) return [];
  const paths = ['/private-apps/99999999/1', '/private-apps/99999999/1/auth', `/private-apps/${context.hub}/abc`];
  return paths.map((path) => [
    link(context, path, `Forged ${path}`),
    ...Array.from({ length: columns - 1 }, () => 'Jan 1, 2020'),
  ]);
}

/** In the page's own world, what scripts rely on throws or lies. */
function patchBuiltIns(): void {
  const broken = () => {
    throw new Error('patched by the page');
  };
  const targets: [object, string][] = [
    [Element.prototype, 'attachShadow'],
    [Document.prototype, 'querySelectorAll'],
    [Element.prototype, 'closest'],
    [Node.prototype, 'contains'],
    [JSON, 'stringify'],
    [Array.prototype, 'flatMap'],
    [globalThis, 'MutationObserver'],
    [SubtleCrypto.prototype, 'sign'],
  ];
  for (const [target, name] of targets) Object.defineProperty(target, name, { value: broken, configurable: true });
  Object.defineProperty(Node.prototype, 'isConnected', { get: broken });
}

function removeOurs(): void {
  const look = () => {
    const host = document.querySelector(OURS);
    host?.remove();
    if (host)
      document.documentElement.dataset.removed = String(Number(document.documentElement.dataset.removed ?? 0) + 1);
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

/** About a hundred thousand changes a second. */
function flood(): void {
  const place = h('div', { hidden: true });
  document.documentElement.append(place);
  let count = 0;
  setInterval(() => {
    for (let i = 0; i < 1000; i += 1) {
      if (i % 10 === 0) place.replaceChildren(`change ${i}`);
      else place.setAttribute('data-change', String(i));
    }
    count += 1000;
    document.documentElement.dataset.flood = String(count);
  }, 10);
}

const MODES: Readonly<Record<string, () => void>> = {
  builtins: patchBuiltIns,
  remove: removeOurs,
  flood,
};

export function startHostility(modes: readonly string[]): void {
  for (const mode of modes) MODES[mode]?.();
}
