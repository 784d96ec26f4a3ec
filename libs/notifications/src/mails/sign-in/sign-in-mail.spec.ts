import { signInMail } from './sign-in-mail';

const url = 'https://acuerda.example/auth/sign-in?token=a&b';

it.each(['es', 'en'] as const)('carries its link in both forms (%s)', (locale) => {
  const { text, html } = signInMail({ locale, name: 'Inés', url, minutes: 10 });
  expect(text).toContain(url);
  expect(html).toContain('token=a&amp;b');
});

it('does not let a name become markup', () => {
  expect(signInMail({ locale: 'es', name: '<b>x', url, minutes: 10 }).html).not.toContain('<b>');
});
