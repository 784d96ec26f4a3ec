import { domainOf, mailIdOf, mailIdOfReturnPath, returnPathOf } from './mail-identity';

const id = mailIdOf('reminder:1');

it('a key has one id, and another key another', () => {
  expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(mailIdOf('reminder:1')).toBe(id);
  expect(mailIdOf('reminder:2')).not.toBe(id);
});

it('a return path leads back to its mail, however the other server writes it', () => {
  const path = returnPathOf('rebotes@example.org', id);
  expect(path).toBe(`rebotes+${id}@example.org`);
  expect(mailIdOfReturnPath('rebotes@example.org', path)).toBe(id);
  expect(mailIdOfReturnPath('rebotes@example.org', path.toUpperCase())).toBe(id);
});

it.each([
  'rebotes@example.org',
  `otros+${id}@example.org`,
  `rebotes+${id}@example.com`,
  `rebotes+${id.slice(1)}@example.org`,
  `rebotes+x+${id}@example.org`,
])('%s is no return path of ours', (address) => {
  expect(mailIdOfReturnPath('rebotes@example.org', address)).toBeNull();
});

it('finds the domain of an address with a name before it', () => {
  expect(domainOf('Acuerda <avisos@example.org>')).toBe('example.org');
  expect(domainOf('avisos@example.org')).toBe('example.org');
});
