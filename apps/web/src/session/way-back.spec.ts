import { keepWayBack, takeWayBack } from './way-back';

const at = (path: string) => window.history.replaceState(null, '', path);

it('leads to the page that was wanted, once', () => {
  at('/app/secretariado-estatal/plazos?desde=hoy#acto');
  keepWayBack();
  expect([takeWayBack(), takeWayBack()]).toEqual(['/secretariado-estatal/plazos?desde=hoy#acto', null]);
});

it('keeps nothing for whoever wanted no page in particular', () => {
  at('/app/');
  keepWayBack();
  expect(takeWayBack()).toBeNull();
});
