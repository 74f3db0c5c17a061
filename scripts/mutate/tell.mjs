/**
 * What is known of a room: `lines` for people, and how many of the changes that count are noticed. What is only come by while files
 * are loaded is not counted; what no test comes by is, as unnoticed.
 */
export function tell(name, changes, notes) {
  const wanted = changes.filter(({ isWanted }) => isWanted);
  const counted = wanted.filter(({ id }) => notes.noticed.has(id) || notes.reached.has(id) || !notes.loading.has(id));
  const left = counted.filter(({ id }) => !notes.noticed.has(id));
  const noticed = counted.length - left.length;
  const lines = left.map(({ id, place, from, to }) => {
    return `${place} \`${from}\` → \`${to}\`${notes.reached.has(id) ? '' : ' (no test comes by)'}`;
  });
  for (const [test, why] of notes.unfit) lines.push(`not asked, or not wholly: ${test}: ${why}`);
  const loading = wanted.length - counted.length;
  const sum = sumOf(name, { noticed, counted: counted.length });
  return {
    noticed,
    counted: counted.length,
    lines,
    sum: `${sum}${loading > 0 ? `; ${loading} only while loading` : ''}`,
  };
}

/** The share in words, with how many that are. */
export function sumOf(name, { noticed, counted }) {
  if (counted === 0) return `${name}: nothing to notice`;
  return `${name}: ${noticed} of ${counted} noticed, ${((100 * noticed) / counted).toFixed(1)} %`;
}
