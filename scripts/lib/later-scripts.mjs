// Scripts that come into a page after its first look. They use much of what the page's script has, and do not bring it again.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ROOT } from './root.mjs';

/** The room that only the later script holds, and the file that it begins with. */
const ROOM = join(ROOT, 'src/page/read/completeness') + sep;
const LATER = 'src/page/completeness.ts';
const PAGE = 'src/page/main.ts';
const IMPORT = /^import \{([^}]*)\} from '([^']+)';/gm;

export const laterScripts = { page: 'lends:page', completeness: LATER };

/** What the room imports from elsewhere, by name: the file that it comes from. Throws when one name stands for two things. */
function lent() {
  const from = new Map();
  for (const file of readdirSync(ROOM).map((name) => ROOM + name)) {
    for (const [, names, path] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const target = resolve(dirname(file), path);
      if (target.startsWith(ROOM)) continue;
      for (const name of names.split(',').map((part) => part.trim())) {
        if (name === '' || name.startsWith('type ')) continue;
        if ((from.get(name) ?? target) !== target) throw new Error(`${name} is imported from two files by ${ROOM}`);
        from.set(name, target);
      }
    }
  }
  return from;
}

const MODULE = { resolveDir: ROOT, loader: 'ts' };
const route = `import { sharedRoute } from './src/page/route.ts';`;

/** The page's script lends what the later one needs: both share one copy, and what it remembers. */
export const lendToLaterScripts = {
  name: 'lend-to-later-scripts',
  setup(build) {
    build.onResolve({ filter: /^lends:page$/ }, () => ({ path: 'page', namespace: 'lends' }));
    build.onLoad({ filter: /^page$/, namespace: 'lends' }, () => {
      const names = [...lent()].map(([name, file]) => [name, `./${relative(ROOT, file).replaceAll(sep, '/')}`]);
      const imports = names.map(([name, file]) => `import { ${name} } from '${file}';`).join('\n');
      const list = names.map(([name]) => name).join(', ');
      const contents = `${route}\n${imports}\nsharedRoute().lent ??= { ${list} };\nimport './${PAGE}';`;
      return { ...MODULE, contents };
    });
    build.onResolve({ filter: /\.ts$/ }, ({ importer, path }) => {
      const isBorrowed = importer.startsWith(ROOM) && !resolve(dirname(importer), path).startsWith(ROOM);
      return isBorrowed ? { path: 'borrowed', namespace: 'lends' } : undefined;
    });
    build.onLoad({ filter: /^borrowed$/, namespace: 'lends' }, () => ({
      ...MODULE,
      contents: `${route}\nexport const { ${[...lent().keys()].join(', ')} } = sharedRoute().lent;`,
    }));
  },
};
