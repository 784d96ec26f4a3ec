import { Running } from './running';

const opensAs = (name: string) => Promise.resolve(name);

it('closes in the opposite order, once', async () => {
  const running = new Running();
  const closed: string[] = [];
  const close = (name: string) => Promise.resolve(closed.push(name));
  await running.open(opensAs('database'), close);
  await running.open(opensAs('application'), close);
  await Promise.all([running.stop(), running.stop()]);
  expect(closed).toEqual(['application', 'database']);
});

it('waits for what is being opened when it is told to stop, and closes that too', async () => {
  const running = new Running();
  const closed: string[] = [];
  let opened: (name: string) => void = () => undefined;
  const opening = new Promise<string>((resolve) => (opened = resolve));
  const start = running.open(opening, (name) => Promise.resolve(closed.push(name)));
  const stop = running.stop();
  opened('database');
  await expect(start).rejects.toThrow('stopping');
  await stop;
  expect(closed).toEqual(['database']);
});

it('stops although something failed to open', async () => {
  const running = new Running();
  await expect(running.open(Promise.reject(new Error('taken')), () => Promise.resolve())).rejects.toThrow('taken');
  await running.stop();
});
