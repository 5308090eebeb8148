// A page of pictures: before, now and what changed, side by side; what changed most comes first.
const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const figure = (title, file) =>
  `<figure><figcaption>${title}</figcaption>${file ? `<a href="${escape(file)}"><img loading="lazy" src="${escape(file)}" alt=""></a>` : '–'}</figure>`;

const row = ({ name, share, fails, files }) => `<section class="${fails ? 'fails' : ''}">
<h2>${escape(name)} <small>${share === undefined ? 'new' : `${(share * 100).toFixed(3)} %`}</small></h2>
<div>${figure('before', files.before)}${figure('now', files.now)}${figure('difference', files.diff)}</div>
</section>`;

export function album(results) {
  const sorted = results.toSorted((left, right) => (right.share ?? 1) - (left.share ?? 1));
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Pictures</title>
<style>
body { font: 14px system-ui; margin: 24px; background: #eee; }
div { display: grid; grid-template-columns: repeat(3, 1fr); gap: 12px; }
figure { margin: 0; } img { max-width: 100%; border: 1px solid #999; }
.fails h2 { color: #b3382c; }
</style>
<h1>${results.length} pictures, ${results.filter(({ fails }) => fails).length} changed</h1>
${sorted.map(row).join('\n')}
</html>`;
}
