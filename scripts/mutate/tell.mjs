/**
 * What is known of a room: `lines` for people, and the share that is noticed (in %; null: nothing was tried). What is only come by
 * while files are loaded is not counted; what no test comes by is, as unnoticed.
 */
export function tell(name, changes, notes) {
  const wanted = changes.filter(({ isWanted }) => isWanted);
  const counted = wanted.filter(({ id }) => notes.noticed.has(id) || notes.reached.has(id) || !notes.loading.has(id));
  const left = counted.filter(({ id }) => !notes.noticed.has(id));
  const noticed = counted.length - left.length;
  const share = counted.length > 0 ? (100 * noticed) / counted.length : null;
  const lines = left.map(({ id, place, from, to }) => {
    return `${place} \`${from}\` → \`${to}\`${notes.reached.has(id) ? '' : ' (no test comes by)'}`;
  });
  for (const [test, why] of notes.unfit) lines.push(`not asked, or not wholly: ${test}: ${why}`);
  const loading = wanted.length - counted.length;
  const sum = share === null ? 'nothing to notice' : `${noticed} of ${counted.length} noticed, ${share.toFixed(1)} %`;
  return { share, lines, sum: `${name}: ${sum}${loading > 0 ? `; ${loading} only while loading` : ''}` };
}
