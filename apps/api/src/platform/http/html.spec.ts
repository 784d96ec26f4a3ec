import { html } from './html';

it('escapes what is inserted, in text and in attributes', () => {
  expect(html`<a title="${'" onclick="x'}">${'<b>&'}</a>`.markup).toBe(
    '<a title="&quot; onclick=&quot;x">&lt;b&gt;&amp;</a>',
  );
});

it('inserts its own markup and lists of it as they are, and nothing for nothing', () => {
  const items = ['a', '<'].map((item) => html`<b>${item}</b>`);
  expect(html`<p>${items}${null}${false}</p>`.markup).toBe('<p><b>a</b><b>&lt;</b></p>');
});
