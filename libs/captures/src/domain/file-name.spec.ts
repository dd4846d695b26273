import { attachment, downloadName, safeFileName } from './file-name.js';

describe('a file name', () => {
  it.each([
    ['report.pdf', 'report.pdf'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\temp\\a.png', 'C__temp_a.png'],
    ['a\r\nSet-Cookie: b=c.png', 'a__Set-Cookie_ b=c.png'],
    ['gpj.\u202eexe.png', 'gpj._exe.png'],
    ['S\u0327tiri.txt', 'Ştiri.txt'],
    ['a\ud800b.png', 'a_b.png'],
    ['.htaccess', 'htaccess'],
    [`${'a'.repeat(300)}.png`, `${'a'.repeat(196)}.png`],
  ])('%j is kept as %j', (given, kept) => expect(safeFileName(given)).toBe(kept));

  it.each(['', '...', ' . '])('%j is none', (given) => expect(safeFileName(given)).toBeUndefined());

  it.each([
    ['a.png', 'image/png', 'a.png'],
    ['a.PNG', 'image/png', 'a.PNG'],
    ['a.html', 'text/plain', 'a.html.txt'],
    ['a.csv', 'text/plain', 'a.csv'],
    ['a.exe', 'image/png', 'a.exe.png'],
    ['png', 'image/png', 'png.png'],
    [undefined, 'application/pdf', 'capture-1.pdf'],
    ['a', 'application/x-unheard-of', 'a.bin'],
  ])('%j of %s is handed out as what it is', (name, type, handed) =>
    expect(downloadName(name, '1', type)).toBe(handed),
  );

  it('is sent in ASCII, and whole beside it', () =>
    expect(attachment(`Ţară "'%(1).png`)).toBe(
      `attachment; filename="_ar_ _'_(1).png"; filename*=UTF-8''%C5%A2ar%C4%83%20%22%27%25%281%29.png`,
    ));
});
