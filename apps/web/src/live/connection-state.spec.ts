import { connectionState } from './connection-state';

it.each([
  [true, 'live', 'online'],
  [true, 'lost', 'reconnecting'],
  [true, 'connecting', 'online'],
  [false, 'live', 'offline'],
  [false, 'lost', 'offline'],
] as const)('the server answers: %s, the line is %s: %s', (online, live, said) => {
  expect(connectionState(online, live)).toBe(said);
});
