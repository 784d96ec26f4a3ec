import { signInMail } from './sign-in-mail';

const url = 'https://acuerda.example/auth/sign-in?token=a&b';

it.each(['es', 'en'] as const)('says the same in both forms (%s)', (locale) => {
  const { text, html } = signInMail({ locale, name: 'Inés', url, minutes: 10 });
  expect(text).toContain(url);
  expect(html).toContain('token=a&amp;b');
  for (const sentence of text.split('\n\n').slice(0, 3)) expect(html).toContain(sentence.trim());
});

it('does not let a name become markup', () => {
  expect(signInMail({ locale: 'es', name: '<b>x', url, minutes: 10 }).html).not.toContain('<b>');
});
