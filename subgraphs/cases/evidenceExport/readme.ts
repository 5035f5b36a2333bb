import { parts } from './manifest.ts';

const commands = `    openssl pkeyutl -verify -pubin -inkey ${parts.publicKey} -rawin -in ${parts.manifest} -sigfile ${parts.signature}
    grep -c "\\"sums\\":\\"$(sha256sum < ${parts.sums} | cut -c1-64)\\"" ${parts.manifest}
    sha256sum -c ${parts.sums}
    openssl pkey -pubin -in ${parts.publicKey} -outform DER | sha256sum`;

const tool = '    npm run evidence -- verify FILE.zip --key KEY';

/** How to check an export, in the languages of those who are handed one. */
export const readmes: Readonly<Record<string, string>> = {
  'README.en.txt': `EVIDENCE EXPORT: HOW TO CHECK IT

In evidence/ are the files. ${parts.manifest} says what each is, its SHA-256 and its chain of custody: who registered it,
to whom it was handed over and with which receipt, who read it, each event bound to the one before. ${parts.manifest} is
signed (Ed25519). Whoever changes a single byte of a file, of the chain or of the list breaks the signature.

Unpack the archive, open a terminal in its folder (OpenSSL 3 is needed) and run:

${commands}

The first line must say "Signature Verified Successfully", the second must print 1, the third must say OK for every file.
The last prints the fingerprint of the key: compare it with the one the network tells you by another way. Without that
comparison you know that nothing was changed since it was signed, but not who signed it.

The chains of custody are checked as well by the program of the network, which needs no database and no network:

${tool}

If the manifest names something as withheld, the place where the picture was taken and the marks of the device were
taken out of the copy, to protect a person's life. The SHA-256 of the original is in the manifest; a court can ask for it.
`,
  'README.ru.txt': `ВЫГРУЗКА ДОКАЗАТЕЛЬСТВ: КАК ЕЁ ПРОВЕРИТЬ

В папке evidence/ лежат файлы. В ${parts.manifest} записано, что это за файлы, их SHA-256 и вся цепочка хранения: кто
зарегистрировал, кому и под какую расписку передано, кто читал; каждая запись связана с предыдущей. ${parts.manifest}
подписан (Ed25519). Если изменить хотя бы один байт файла, цепочки или списка, подпись не сойдётся.

Распакуйте архив, откройте терминал в его папке (нужен OpenSSL 3) и выполните:

${commands}

Первая команда должна ответить "Signature Verified Successfully", вторая напечатать 1, третья написать OK у каждого файла.
Последняя печатает отпечаток ключа: сравните его с тем, который сеть сообщит вам другим путём. Без этого сравнения
известно, что после подписания ничего не менялось, но не известно, кто подписал.

Цепочки хранения проверяет и программа сети; ей не нужны ни база данных, ни интернет:

${tool}

Если в списке что-то указано как изъятое (withheld), из копии убрано место съёмки и данные устройства: это защищает жизнь
человека. SHA-256 оригинала указан в списке; суд может запросить оригинал.
`,
  'README.ky.txt': `ДАЛИЛДЕРДИН ЖЫЙНАГЫ: КАНТИП ТЕКШЕРҮҮ КЕРЕК

evidence/ папкасында файлдар жатат. ${parts.manifest} ичинде ар бир файл эмне экени, анын SHA-256 саны жана сактоо
тизмеги жазылган: ким каттаган, кимге жана кайсы тилкат менен берилген, ким окуган; ар бир жазуу мурункусуна байланган.
${parts.manifest} кол коюлган (Ed25519). Файлдын, тизмектин же тизменин бир эле байты өзгөртүлсө, кол тамга туура келбейт.

Архивди ачып, анын папкасында терминалды иштетиңиз (OpenSSL 3 керек) жана буларды аткарыңыз:

${commands}

Биринчи буйрук "Signature Verified Successfully" деп жооп бериши керек, экинчиси 1 деп басып чыгарат, үчүнчүсү ар бир
файлдын жанына OK деп жазат. Акыркысы ачкычтын изин көрсөтөт: аны тармак сизге башка жол менен айткан из менен
салыштырыңыз. Ансыз кол коюлгандан кийин эч нерсе өзгөрбөгөнүн билесиз, бирок ким кол койгонун билбейсиз.

Сактоо тизмектерин тармактын программасы да текшерет; ага маалымат базасы да, интернет да керек эмес:

${tool}

Эгер тизмеде бир нерсе берилбеди (withheld) деп көрсөтүлсө, көчүрмөдөн тартылган жер жана түзмөктүн белгилери алынып
салынган: бул адамдын өмүрүн коргойт. Түп нусканын SHA-256 саны тизмеде бар; сот түп нусканы сурай алат.
`,
};
