import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAnchorOn, aThread } from './testing/a-thread';
import { anActOf } from './testing/an-act-of';
import { discussed } from './testing/discussed';

const parts = { a: 'La consulta sigue abierta en mayo.', b: 'Faltan cuatro mesas de nueve en el estado.' };
const document = anActOf(parts);
const threads = [
  aThread('1', { anchor: anAnchorOn('a', parts.a, 'consulta'), unread: 1 }),
  aThread('2', { anchor: anAnchorOn('b', parts.b, 'nueve') }),
];
const drawer = () => screen.findByRole('dialog', { name: 'Comentarios' });
const { matchMedia } = window;

beforeEach(() => {
  localStorage.clear();
  window.matchMedia = (media) => Object.assign(matchMedia(media), { matches: media === '(max-width: 61.99em)' });
});
afterEach(() => {
  window.matchMedia = matchMedia;
});

describe('where the text has the whole width', () => {
  it('a row counts what is open and opens all of it from below, each with its words', async () => {
    discussed({ document, threads });
    await userEvent.click(await screen.findByRole('button', { name: '2 comentarios abiertos · 1 sin leer' }));
    const opened = within(await drawer());
    expect(opened.getAllByRole('article')).toHaveLength(2);
    expect(opened.getByText('«nueve»')).toBeTruthy();
  });

  it('marked words open their thread alone, and it leads to the others', async () => {
    const { container } = discussed({ document, threads });
    await screen.findByRole('button', { name: /comentarios abiertos/ });
    fireEvent.click(container.querySelector('mark[data-anchor="2"]') ?? container);
    const opened = within(await drawer());
    expect(opened.getAllByRole('article')).toHaveLength(1);
    await userEvent.click(opened.getByRole('button', { name: 'Todos los comentarios' }));
    expect(within(await drawer()).getAllByRole('article')).toHaveLength(2);
  });

  it('a comment on a part is chosen in the drawer', async () => {
    discussed({ document, threads });
    await userEvent.click(await screen.findByRole('button', { name: /comentarios abiertos/ }));
    await userEvent.click(within(await drawer()).getByRole('button', { name: 'Comentar el acuerdo' }));
    await userEvent.selectOptions(await screen.findByLabelText('Sobre qué'), 'Considerando 1.2');
    await userEvent.type(screen.getByRole('textbox', { name: 'Su comentario' }), 'Falta la sede');
    expect(localStorage.getItem(localStorage.key(0) ?? '')).toContain('"exact":"Faltan cuatro mesas');
  });

  it('Esc leaves the words that are written, and the drawer stays open', async () => {
    discussed({ document, threads });
    await userEvent.click(await screen.findByRole('button', { name: /comentarios abiertos/ }));
    await userEvent.click(within(await drawer()).getByRole('button', { name: 'Comentar el acuerdo' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Su comentario' }), 'A medias{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Su comentario' })).toBeNull();
    expect(within(await drawer()).getAllByRole('article')).toHaveLength(2);
  });

  it('the address of a thread opens it', async () => {
    discussed({ document, threads, address: '/?hilo=1' });
    expect(within(await drawer()).getByText('«consulta»')).toBeTruthy();
  });
});
