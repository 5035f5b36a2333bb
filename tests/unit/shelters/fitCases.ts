/**
 * What each household is answered by each shelter, worked out by hand. A row is `household | shelter | units | answer | units given`.
 *
 * household: `1a` adults; `b6` a boy of 6, `g` a girl, `o` of another gender, `b17y364d` in years and days; `pet`; `wheel` needs step-free
 * access; `says:en` languages; `avoids:Old Mill` an area to be avoided; `wants:second`, `wants:emergency` a stage.
 * shelter: differs from one that takes boys up to 16, four children, babies, pets, wheelchairs and adults alone, speaks ky and ru, lies in
 * the zone of Old Mill and was confirmed an hour ago: `boys12`, `kids2`, `nocribs`, `nopets`, `steps`, `families`, `speaks:uz`, `nozone`,
 * `8h` confirmed that many hours ago, `second` a second-stage place.
 * units: `4` beds; `4+1` with a crib; `w` step-free; `x` not free; `>3` not free, expected to be in 3 days; `@n` adjoins the others of @n.
 * units given: their places in the row, a the first; `-` for none.
 */
const tables: Readonly<Record<string, string>> = {
  'one boy and the oldest a shelter takes': `
    1a b0  | boys0   | 9+2w | YES FITS       | a
    1a b1  | boys0   | 9+2w | NO BOY_TOO_OLD | a
    1a b1  | boys1   | 9+2w | YES FITS       | a
    1a b2  | boys1   | 9+2w | NO BOY_TOO_OLD | a
    1a b5  | boys6   | 9+2w | YES FITS       | a
    1a b6  | boys6   | 9+2w | YES FITS       | a
    1a b7  | boys6   | 9+2w | NO BOY_TOO_OLD | a
    1a b10 | boys10  | 9+2w | YES FITS       | a
    1a b11 | boys10  | 9+2w | NO BOY_TOO_OLD | a
    1a b11 | boys12  | 9+2w | YES FITS       | a
    1a b12 | boys12  | 9+2w | YES FITS       | a
    1a b13 | boys12  | 9+2w | NO BOY_TOO_OLD | a
    1a b14 | boys12  | 9+2w | NO BOY_TOO_OLD | a
    1a b13 | boys13  | 9+2w | YES FITS       | a
    1a b14 | boys13  | 9+2w | NO BOY_TOO_OLD | a
    1a b13 | boys14  | 9+2w | YES FITS       | a
    1a b14 | boys14  | 9+2w | YES FITS       | a
    1a b15 | boys14  | 9+2w | NO BOY_TOO_OLD | a
    1a b16 | boys14  | 9+2w | NO BOY_TOO_OLD | a
    1a b14 | boys15  | 9+2w | YES FITS       | a
    1a b15 | boys15  | 9+2w | YES FITS       | a
    1a b16 | boys15  | 9+2w | NO BOY_TOO_OLD | a
    1a b14 | boys16  | 9+2w | YES FITS       | a
    1a b16 | boys16  | 9+2w | YES FITS       | a
    1a b17 | boys16  | 9+2w | NO BOY_TOO_OLD | a
    1a b14 | boys17  | 9+2w | YES FITS       | a
    1a b17 | boys17  | 9+2w | YES FITS       | a`,

  'the boy of 14 with his brothers and sisters': `
    1a b6 b14      | boys14       | 9+2w | YES FITS                             | a
    1a b14 b6      | boys14       | 9+2w | YES FITS                             | a
    1a b6 b14      | boys13       | 9+2w | NO BOY_TOO_OLD                       | a
    1a b6 b14      | boys12       | 9+2w | NO BOY_TOO_OLD                       | a
    1a b6 b15      | boys14       | 9+2w | NO BOY_TOO_OLD                       | a
    1a b6 b16      | boys15       | 9+2w | NO BOY_TOO_OLD                       | a
    1a b6 b16      | boys16       | 9+2w | YES FITS                             | a
    1a g16 b14     | boys14       | 9+2w | YES FITS                             | a
    1a g17 b14     | boys14       | 9+2w | YES FITS                             | a
    1a g6 b14      | boys13       | 9+2w | NO BOY_TOO_OLD                       | a
    1a b14 b14     | boys14       | 9+2w | YES FITS                             | a
    1a b14 b14     | boys13       | 9+2w | NO BOY_TOO_OLD                       | a
    1a b6 b14 g3   | boys14 kids3 | 9+2w | YES FITS                             | a
    1a b6 b14 g3   | boys14 kids2 | 9+2w | NO TOO_MANY_CHILDREN                 | a
    1a b6 b14 g3   | boys13 kids2 | 9+2w | NO BOY_TOO_OLD, NO TOO_MANY_CHILDREN | a
    1a b6 b14 b0   | boys14       | 9+2w | YES FITS                             | a
    1a b6 b14 o15  | boys14       | 9+2w | ASK BOY_TOO_OLD                      | a
    1a b15 o16     | boys14       | 9+2w | NO BOY_TOO_OLD, ASK BOY_TOO_OLD      | a
    2a b6 b14      | boys14       | 9+2w | YES FITS                             | a
    1a b14 b9 b6 g2 | boys14      | 9+2w | YES FITS                             | a
    1a b15 b9 b6 g2 | boys14      | 9+2w | NO BOY_TOO_OLD                       | a`,

  'completed years': `
    1a b13y0d   | boys13 | 9+2w | YES FITS       | a
    1a b13y364d | boys13 | 9+2w | YES FITS       | a
    1a b14y0d   | boys13 | 9+2w | NO BOY_TOO_OLD | a
    1a b14y364d | boys14 | 9+2w | YES FITS       | a
    1a b15y0d   | boys14 | 9+2w | NO BOY_TOO_OLD | a
    1a b15y364d | boys15 | 9+2w | YES FITS       | a
    1a b16y0d   | boys15 | 9+2w | NO BOY_TOO_OLD | a
    1a b16y364d | boys16 | 9+2w | YES FITS       | a
    1a b17y0d   | boys16 | 9+2w | NO BOY_TOO_OLD | a
    1a b17y364d | boys16 | 9+2w | NO BOY_TOO_OLD | a
    1a b17y364d | boys17 | 9+2w | YES FITS       | a
    1a g1y364d  |        | 1+1  | YES FITS       | a
    1a g2y0d    |        | 1+1  | NO NO_UNIT_LARGE_ENOUGH | -
    1a b11y364d |        | 1@n 1@n | NO NO_UNIT_LARGE_ENOUGH | -
    1a b12y0d   |        | 1@n 1@n | YES SEVERAL_UNITS | ab`,

  'girls and children of another gender': `
    1a g17     | boys0  | 9+2w | YES FITS                        | a
    1a g12     | boys0  | 9+2w | YES FITS                        | a
    1a g14 g15 | boys10 | 9+2w | YES FITS                        | a
    1a o0      | boys0  | 9+2w | YES FITS                        | a
    1a o10     | boys10 | 9+2w | YES FITS                        | a
    1a o11     | boys10 | 9+2w | ASK BOY_TOO_OLD                 | a
    1a o14     | boys14 | 9+2w | YES FITS                        | a
    1a o15     | boys14 | 9+2w | ASK BOY_TOO_OLD                 | a
    1a o17     | boys16 | 9+2w | ASK BOY_TOO_OLD                 | a
    1a o17     | boys17 | 9+2w | YES FITS                        | a
    1a o17 g17 | boys12 | 9+2w | ASK BOY_TOO_OLD                 | a
    1a o13 b12 | boys12 | 9+2w | ASK BOY_TOO_OLD                 | a
    1a o13 b13 | boys12 | 9+2w | NO BOY_TOO_OLD, ASK BOY_TOO_OLD | a
    1a o12 b13 | boys12 | 9+2w | NO BOY_TOO_OLD                  | a`,

  'how many children': `
    1a g3                 | kids0 | 9+2w | NO TOO_MANY_CHILDREN | a
    1a g3                 | kids1 | 9+2w | YES FITS             | a
    1a g3 g4              | kids1 | 9+2w | NO TOO_MANY_CHILDREN | a
    1a g3 g4              | kids2 | 9+2w | YES FITS             | a
    1a g3 g4 g5           | kids2 | 9+2w | NO TOO_MANY_CHILDREN | a
    1a g3 g4 g5           | kids3 | 9+2w | YES FITS             | a
    1a g3 g4 g5 g6        | kids3 | 9+2w | NO TOO_MANY_CHILDREN | a
    1a g3 g4 g5 g6        | kids4 | 9+2w | YES FITS             | a
    1a g3 g4 g5 g6 g7     | kids4 | 9+2w | NO TOO_MANY_CHILDREN | a
    1a g3 g4 g5 g6 g7     | kids5 | 9+2w | YES FITS             | a
    1a g0 g0 g3           | kids2 | 9+2w | NO TOO_MANY_CHILDREN | a
    1a g0 g0 g3           | kids3 | 9+2w | YES FITS             | a
    1a g17 g16            | kids1 | 9+2w | NO TOO_MANY_CHILDREN | a
    3a g3                 | kids1 | 9+2w | YES FITS             | a
    1a                    | kids0 | 9+2w | YES FITS             | a
    4a                    | kids0 | 9+2w | YES FITS             | a`,

  'babies and cribs': `
    1a g0       |         | 1+1     | YES FITS                | a
    1a b1       |         | 1+1     | YES FITS                | a
    1a g0       |         | 1       | NO NO_CRIB              | -
    1a g1       |         | 4       | NO NO_CRIB              | -
    1a g0       |         | 4 1+1   | YES FITS                | b
    1a g0       | nocribs | 1+1     | NO NO_CRIB              | a
    1a g0       | nocribs | 1       | NO NO_CRIB              | -
    1a g2       | nocribs | 2       | YES FITS                | a
    1a g2       |         | 1+1     | NO NO_UNIT_LARGE_ENOUGH | -
    1a g2       |         | 2       | YES FITS                | a
    1a g0 g1    |         | 1+1     | NO NO_CRIB              | -
    1a g0 g1    |         | 1+2     | YES FITS                | a
    1a g0 b0 g1 |         | 1+2     | NO NO_CRIB              | -
    1a g0 b0 g1 |         | 1+3     | YES FITS                | a
    1a g0 b6    |         | 2+1     | YES FITS                | a
    1a g0 b6    |         | 1+1     | NO NO_UNIT_LARGE_ENOUGH | -
    1a g0 b6    |         | 3       | NO NO_CRIB              | -
    2a g0       |         | 2+1     | YES FITS                | a
    2a g0       |         | 1+1     | NO NO_UNIT_LARGE_ENOUGH | -
    1a g0       |         | 1+1x    | NO NO_UNIT_FREE         | -
    1a g0       |         | 1+1x 4  | NO NO_UNIT_FREE         | -
    1a b6 b14   | nocribs | 3       | YES FITS                | a`,

  pets: `
    1a pet       |              | 9+2w | YES FITS                          | a
    1a pet       | nopets       | 9+2w | NO PETS_NOT_TAKEN                 | a
    1a           | nopets       | 9+2w | YES FITS                          | a
    1a b6 pet    | nopets       | 9+2w | NO PETS_NOT_TAKEN                 | a
    1a b6 pet    |              | 9+2w | YES FITS                          | a
    1a b14 pet   | nopets boys13 | 9+2w | NO BOY_TOO_OLD, NO PETS_NOT_TAKEN | a
    1a pet       | nopets       | 1x   | NO PETS_NOT_TAKEN, NO NO_UNIT_FREE | -
    2a g3 pet    | kids1        | 9+2w | YES FITS                          | a`,

  languages: `
    1a               |                 | 9+2w | YES FITS                                    | a
    1a says:ky       |                 | 9+2w | YES FITS                                    | a
    1a says:ru       |                 | 9+2w | YES FITS                                    | a
    1a says:en       |                 | 9+2w | ASK LANGUAGE_NOT_SPOKEN                     | a
    1a says:en,ru    |                 | 9+2w | YES FITS                                    | a
    1a says:uz,tg    |                 | 9+2w | ASK LANGUAGE_NOT_SPOKEN                     | a
    1a says:uz       | speaks:uz       | 9+2w | YES FITS                                    | a
    1a says:ky       | speaks:uz       | 9+2w | ASK LANGUAGE_NOT_SPOKEN                     | a
    1a says:ky       | speaks:ky       | 9+2w | YES FITS                                    | a
    1a says:ru       | speaks:ky       | 9+2w | ASK LANGUAGE_NOT_SPOKEN                     | a
    1a says:ru,ky    | speaks:uz,ky    | 9+2w | YES FITS                                    | a
    1a               | speaks:uz       | 9+2w | YES FITS                                    | a
    1a b17 says:en   |                 | 9+2w | NO BOY_TOO_OLD, ASK LANGUAGE_NOT_SPOKEN     | a
    1a says:en       |                 | 1x   | NO NO_UNIT_FREE, ASK LANGUAGE_NOT_SPOKEN    | -
    1a pet says:en   | nopets          | 9+2w | NO PETS_NOT_TAKEN, ASK LANGUAGE_NOT_SPOKEN  | a`,

  'step-free access': `
    1a wheel       |       | 1w        | YES FITS                                   | a
    1a wheel       | steps | 1w        | NO NOT_STEP_FREE                           | a
    1a wheel       | steps | 1         | NO NOT_STEP_FREE, NO NO_UNIT_LARGE_ENOUGH  | -
    1a wheel       |       | 1         | NO NO_UNIT_LARGE_ENOUGH                    | -
    1a wheel       |       | 1 4w      | YES FITS                                   | b
    1a wheel       |       | 1 4wx     | NO NO_UNIT_FREE                            | -
    1a             | steps | 1         | YES FITS                                   | a
    1a             |       | 1w 1      | YES FITS                                   | b
    1a             |       | 1w 2      | YES FITS                                   | a
    1a             |       | 2w 1w     | YES FITS                                   | b
    2a wheel       |       | 2 1w 2w   | YES FITS                                   | c
    1a b6 wheel    |       | 2 3w      | YES FITS                                   | b
    1a g0 wheel    |       | 2+1 1w    | NO NO_CRIB                                 | -
    1a g0 wheel    |       | 2+1 1+1w  | YES FITS                                   | b
    2a wheel       |       | 1w@n 1@n  | NO NO_UNIT_LARGE_ENOUGH                    | -
    2a wheel       |       | 1w@n 1w@n | YES SEVERAL_UNITS                          | ab
    2a wheel       |       | 1w 1w     | ASK SEVERAL_UNITS                          | ab
    2a wheel       |       | 1w 1      | NO NO_UNIT_LARGE_ENOUGH                    | -
    1a b12 wheel   |       | 1w@n 1w@n | YES SEVERAL_UNITS                          | ab
    1a wheel       |       | 1wx 1>2   | NO NO_UNIT_FREE                            | -
    1a wheel       |       | 1w>2      | ASK FREE_ON                                | -`,

  'adults without children': `
    2a           |                 | 2    | YES FITS                                          | a
    1a           | families        | 1    | NO ADULTS_ALONE_NOT_TAKEN                         | a
    3a           | families        | 3    | NO ADULTS_ALONE_NOT_TAKEN                         | a
    1a g0        | families        | 1+1  | YES FITS                                          | a
    1a g17       | families        | 2    | YES FITS                                          | a
    1a pet       | families nopets | 1    | NO ADULTS_ALONE_NOT_TAKEN, NO PETS_NOT_TAKEN      | a
    1a           | families        | 1x   | NO ADULTS_ALONE_NOT_TAKEN, NO NO_UNIT_FREE        | -
    1a says:en   | families        | 1    | NO ADULTS_ALONE_NOT_TAKEN, ASK LANGUAGE_NOT_SPOKEN | a`,

  'areas to be avoided (published: Old Mill here, North Bazaar elsewhere)': `
    1a avoids:Old Mill                 |        | 1  | NO IN_EXCLUSION_AREA                             | a
    1a avoids:old mill                 |        | 1  | NO IN_EXCLUSION_AREA                             | a
    1a avoids:OLD MILL                 |        | 1  | NO IN_EXCLUSION_AREA                             | a
    1a avoids:North Bazaar             |        | 1  | YES FITS                                         | a
    1a avoids:Moon Street              |        | 1  | ASK EXCLUSION_AREA_UNKNOWN                       | a
    1a avoids:North Bazaar,Old Mill    |        | 1  | NO IN_EXCLUSION_AREA                             | a
    1a avoids:Moon Street,Old Mill     |        | 1  | NO IN_EXCLUSION_AREA                             | a
    1a avoids:Moon Street,North Bazaar |        | 1  | ASK EXCLUSION_AREA_UNKNOWN                       | a
    1a avoids:Old                      |        | 1  | ASK EXCLUSION_AREA_UNKNOWN                       | a
    1a avoids:Old Mills                |        | 1  | ASK EXCLUSION_AREA_UNKNOWN                       | a
    1a avoids:Old Mill                 | nozone | 1  | ASK EXCLUSION_AREA_UNKNOWN                       | a
    1a avoids:North Bazaar             | nozone | 1  | ASK EXCLUSION_AREA_UNKNOWN                       | a
    1a avoids:Moon Street              | nozone | 1  | ASK EXCLUSION_AREA_UNKNOWN                       | a
    1a                                 | nozone | 1  | YES FITS                                         | a
    1a avoids:Old Mill                 |        | 1x | NO IN_EXCLUSION_AREA, NO NO_UNIT_FREE            | -
    1a b17 avoids:Old Mill             |        | 9  | NO BOY_TOO_OLD, NO IN_EXCLUSION_AREA             | a
    1a avoids:Moon Street              | 9h     | 1  | ASK EXCLUSION_AREA_UNKNOWN, ASK CAPACITY_STALE   | a`,

  'one unit: the smallest that is enough': `
    1a          |  | 1         | YES FITS                | a
    1a          |  | 5 1 3     | YES FITS                | b
    1a          |  | 5 3 2     | YES FITS                | c
    2a          |  | 1 2 3     | YES FITS                | b
    2a          |  | 5 4 3     | YES FITS                | c
    1a b6 b14   |  | 2 3 4     | YES FITS                | b
    1a b6 b14   |  | 4 4 3     | YES FITS                | c
    1a b6 b14   |  | 4 4       | YES FITS                | a
    1a b6 b14   |  | 3+2 3 3+1 | YES FITS                | b
    1a g0       |  | 1+2 1+1   | YES FITS                | b
    1a g0       |  | 1+2 2+1   | YES FITS                | a
    1a          |  | 1x 5      | YES FITS                | b
    1a          |  | 1x 5x     | NO NO_UNIT_FREE         | -
    3a          |  | 2x 2x     | NO NO_UNIT_FREE         | -
    4a          |  | 1         | NO NO_UNIT_LARGE_ENOUGH | -
    4a          |  | 1x        | NO NO_UNIT_LARGE_ENOUGH | -
    1a          |  |           | NO NO_UNIT_LARGE_ENOUGH | -
    1a g0       |  |           | NO NO_UNIT_LARGE_ENOUGH | -
    1a g3 g4 g5 |  | 3 4 5     | YES FITS                | b
    1a g3 g4 g5 |  | 3 4x 5    | YES FITS                | c
    9a          |  | 9         | YES FITS                | a
    1a          |  | 1>1 6     | YES FITS                | b
    1a          |  | 2@n 1     | YES FITS                | b
    1a          |  | 1@n 2     | YES FITS                | a`,

  'several units that adjoin': `
    2a b6         |  | 2@n 1@n          | YES SEVERAL_UNITS       | ab
    2a b6         |  | 1@n 2@n          | YES SEVERAL_UNITS       | ab
    1a b6 b14     |  | 2@n 1@n          | YES SEVERAL_UNITS       | ab
    1a b6 b14     |  | 2@n 2@n          | YES SEVERAL_UNITS       | ab
    1a b6 b14     |  | 2@n 1@n 3        | YES FITS                | c
    1a b6 b14     |  | 2@n 1@n 9        | YES FITS                | c
    1a b6 b14     |  | 1@n 1@n 1@n      | NO NO_UNIT_LARGE_ENOUGH | -
    1a b12 b14    |  | 1@n 1@n 1@n      | YES SEVERAL_UNITS       | abc
    1a b12 b14    |  | 1@n 1@n 1@m      | NO NO_UNIT_LARGE_ENOUGH | -
    1a b12 b14    |  | 1@n 2@n 2@n      | YES SEVERAL_UNITS       | ab
    1a b12 b14    |  | 2@n 2@n 1@n      | YES SEVERAL_UNITS       | ac
    1a b12 b14    |  | 2@n 2@m 2@m      | YES SEVERAL_UNITS       | bc
    1a b12 b14    |  | 2@n 2@n 1@m 2@m  | YES SEVERAL_UNITS       | cd
    3a            |  | 2@n 1@m 2@n 2@m  | YES SEVERAL_UNITS       | bd
    1a g3 g4 g13  |  | 3@n 1@n          | YES SEVERAL_UNITS       | ab
    1a g3 g4 g13  |  | 2@n 2@n          | NO NO_UNIT_LARGE_ENOUGH | -
    2a g3 g4      |  | 2@n 2@n          | YES SEVERAL_UNITS       | ab
    2a g3 g4      |  | 3@n 1@n          | YES SEVERAL_UNITS       | ab
    1a g0 g13     |  | 1+1@n 1@n        | YES SEVERAL_UNITS       | ab
    1a g0 g13     |  | 1@n 1+1@n        | YES SEVERAL_UNITS       | ab
    2a g0 g1      |  | 1+1@n 1+1@n      | YES SEVERAL_UNITS       | ab
    1a g0 g1      |  | 1+1@n 1+1@n      | NO NO_CRIB              | -
    1a g0 g12     |  | 1+1@n 1@n        | YES SEVERAL_UNITS       | ab
    2a b6         |  | 2@n 1x@n         | NO NO_UNIT_FREE         | -
    4a            |  | 1@n 1@n 1@n 1@n  | NO NO_UNIT_LARGE_ENOUGH | -
    4a            |  | 1@n 1@n 1@n 2@n  | YES SEVERAL_UNITS       | abd
    4a            |  | 2@n 2@n 2@n      | YES SEVERAL_UNITS       | ab
    5a            |  | 2@n 2@n 2@n      | YES SEVERAL_UNITS       | abc
    5a            |  | 2@n 2@n 3@n      | YES SEVERAL_UNITS       | ac
    7a            |  | 2@n 2@n 2@n      | NO NO_UNIT_LARGE_ENOUGH | -
    1a b12 b13 b14 b15 |  | 1@n 2@n 2@n | YES SEVERAL_UNITS       | abc`,

  'several units that lie apart': `
    2a         |  | 1 1            | ASK SEVERAL_UNITS       | ab
    2a         |  | 1 1 2          | YES FITS                | c
    2a b6      |  | 2 1            | ASK SEVERAL_UNITS       | ab
    2a b6      |  | 1 1            | NO NO_UNIT_LARGE_ENOUGH | -
    2a b6      |  | 1 1 1          | NO NO_UNIT_LARGE_ENOUGH | -
    1a b12     |  | 1 1            | NO NO_UNIT_LARGE_ENOUGH | -
    1a b17     | boys17 | 1 1      | NO NO_UNIT_LARGE_ENOUGH | -
    1a b6      |  | 1 1            | NO NO_UNIT_LARGE_ENOUGH | -
    3a         |  | 1 1 1          | ASK SEVERAL_UNITS       | abc
    3a         |  | 1 1 2          | ASK SEVERAL_UNITS       | ac
    3a         |  | 2 2 1          | ASK SEVERAL_UNITS       | ac
    4a         |  | 1 1 1 1        | NO NO_UNIT_LARGE_ENOUGH | -
    4a         |  | 2 2            | ASK SEVERAL_UNITS       | ab
    4a         |  | 3 1 2          | ASK SEVERAL_UNITS       | ab
    2a g0      |  | 1+1 1          | ASK SEVERAL_UNITS       | ab
    2a g0      |  | 1 1            | NO NO_CRIB              | -
    2a g0 g1   |  | 1+1 1+1        | ASK SEVERAL_UNITS       | ab
    2a b6 b14  |  | 2 2            | ASK SEVERAL_UNITS       | ab
    2a b6 b14  |  | 2 1 1          | NO NO_UNIT_LARGE_ENOUGH | -
    2a b6 b14  |  | 2 1@n 1@n      | ASK SEVERAL_UNITS       | abc
    2a b6 g7   |  | 2 1@n 1@n      | NO NO_UNIT_LARGE_ENOUGH | -
    2a         |  | 1 1x           | NO NO_UNIT_FREE         | -
    3a         |  | 2@n 2@m        | ASK SEVERAL_UNITS       | ab
    3a         |  | 2 2 1@n 1@n 1@n | YES SEVERAL_UNITS      | cde
    3a         |  | 2 1 2@n 2@n    | YES SEVERAL_UNITS       | cd
    2a         |  | 1@n 1          | ASK SEVERAL_UNITS       | ab
    2a         |  | 1@n 1 1@n      | YES SEVERAL_UNITS       | ac
    2a says:en |  | 1 1            | ASK LANGUAGE_NOT_SPOKEN, ASK SEVERAL_UNITS | ab`,

  'nobody small sleeps without an adult': `
    1a b11         |  | 1@n 1@n           | NO NO_UNIT_LARGE_ENOUGH | -
    1a b12         |  | 1@n 1@n           | YES SEVERAL_UNITS       | ab
    1a g11         |  | 1@n 1@n           | NO NO_UNIT_LARGE_ENOUGH | -
    1a g12         |  | 1@n 1@n           | YES SEVERAL_UNITS       | ab
    1a b11 b12     |  | 2@n 1@n           | YES SEVERAL_UNITS       | ab
    1a b11 b11     |  | 2@n 1@n           | NO NO_UNIT_LARGE_ENOUGH | -
    2a b11 b11     |  | 2@n 2@n           | YES SEVERAL_UNITS       | ab
    2a b11 b11     |  | 1@n 3@n           | YES SEVERAL_UNITS       | ab
    2a b11 b11     |  | 2@n 1@n 1@n       | NO NO_UNIT_LARGE_ENOUGH | -
    2a b11 b12     |  | 2@n 1@n 1@n       | YES SEVERAL_UNITS       | abc
    1a b2 b3       |  | 1@n 2@n           | NO NO_UNIT_LARGE_ENOUGH | -
    1a b2 b3 b12   |  | 3@n 1@n           | YES SEVERAL_UNITS       | ab
    1a b2 b12 b13  |  | 2@n 1@n 1@n       | YES SEVERAL_UNITS       | abc
    1a g0 b12      |  | 1@n 1+1@n         | YES SEVERAL_UNITS       | ab
    1a g0 b6 b12   |  | 2@n 1+1@n         | NO NO_CRIB              | -
    1a g0 b6 b12   |  | 2+1@n 1@n         | YES SEVERAL_UNITS       | ab
    2a g0 b6       |  | 2@n 1+1@n         | YES SEVERAL_UNITS       | ab
    3a b2          |  | 2 1 1             | ASK SEVERAL_UNITS       | abc
    2a b2 b3 b4    |  | 4 1               | ASK SEVERAL_UNITS       | ab
    2a b2 b3 b4    |  | 3 1@n 1@n         | NO NO_UNIT_LARGE_ENOUGH | -
    2a b6 b7 b13   |  | 2@n 2@n 1         | NO NO_UNIT_LARGE_ENOUGH | -
    2a b6 b7 b13   |  | 2@n 3@n 1         | YES SEVERAL_UNITS       | ab
    2a b6 b13      |  | 2@n 1@n 1         | ASK SEVERAL_UNITS       | abc
    2a g0 g1 b13   |  | 1+1@n 1+1@n 1     | NO NO_CRIB              | -`,

  'planned openings': `
    1a      |         | 1>0        | ASK FREE_ON                                   | -
    1a      |         | 1>1        | ASK FREE_ON                                   | -
    1a      |         | 1>7        | ASK FREE_ON                                   | -
    1a      |         | 1>8        | NO NO_UNIT_FREE                               | -
    1a      |         | 1>30       | NO NO_UNIT_FREE                               | -
    1a      |         | 1>-1       | NO NO_UNIT_FREE                               | -
    1a      |         | 1x 1>3     | ASK FREE_ON                                   | -
    1a      |         | 1>3 4      | YES FITS                                      | b
    2a      |         | 1>3 1      | ASK FREE_ON                                   | -
    2a      |         | 1>3@n 1@n  | ASK FREE_ON                                   | -
    2a      |         | 1 1 2>3    | ASK SEVERAL_UNITS                             | ab
    3a      |         | 2>3        | NO NO_UNIT_LARGE_ENOUGH                       | -
    1a b6   |         | 1 1>3      | NO NO_UNIT_LARGE_ENOUGH                       | -
    1a b6   |         | 1 2>3      | ASK FREE_ON                                   | -
    1a g0   |         | 1>3 1+1x   | NO NO_UNIT_FREE                               | -
    1a g0   |         | 1+1>3      | ASK FREE_ON                                   | -
    1a g0   |         | 1>3        | NO NO_CRIB                                    | -
    1a pet  | nopets  | 1>3        | NO PETS_NOT_TAKEN, ASK FREE_ON                | -
    1a      | 9h      | 1>3        | ASK FREE_ON, ASK CAPACITY_STALE               | -
    1a b6 b14 |       | 3>5 2 2    | ASK FREE_ON                                   | -
    1a b6 b14 | boys12 | 3>5       | NO BOY_TOO_OLD, ASK FREE_ON                   | -`,

  'how long ago capacity was confirmed': `
    1a         | 0h    | 1  | YES FITS                                     | a
    1a         | 1h    | 1  | YES FITS                                     | a
    1a         | 2h    | 1  | YES FITS                                     | a
    1a         | 7.9h  | 1  | YES FITS                                     | a
    1a         | 8h    | 1  | YES FITS                                     | a
    1a         | 8.01h | 1  | ASK CAPACITY_STALE                           | a
    1a         | 24h   | 1  | ASK CAPACITY_STALE                           | a
    1a         | 900h  | 1  | ASK CAPACITY_STALE                           | a
    1a         | 9h    | 1x | NO NO_UNIT_FREE, ASK CAPACITY_STALE          | -
    1a b17     | 9h    | 9  | NO BOY_TOO_OLD, ASK CAPACITY_STALE           | a
    1a says:en | 9h    | 1  | ASK LANGUAGE_NOT_SPOKEN, ASK CAPACITY_STALE  | a
    2a         | 9h    | 1@n 1@n | ASK CAPACITY_STALE, YES SEVERAL_UNITS   | ab
    2a         | 9h    | 1 1 | ASK SEVERAL_UNITS, ASK CAPACITY_STALE       | ab`,

  'second-stage places': `
    1a                     | second      | 1   | ASK SECOND_STAGE                                   | a
    1a wants:second        | second      | 1   | YES FITS                                           | a
    1a wants:emergency     |             | 1   | YES FITS                                           | a
    1a g3                  |             | 2   | YES FITS                                           | a
    1a                     | second      | 1x  | NO NO_UNIT_FREE, ASK SECOND_STAGE                  | -
    1a wants:second        | second      | 1>3 | ASK FREE_ON                                        | -
    1a b6 b14              | second boys13 | 9 | NO BOY_TOO_OLD, ASK SECOND_STAGE                   | a
    1a b6 b14 wants:second | second boys14 | 3 | YES FITS                                           | a
    1a wants:second        | second 9h   | 1   | ASK CAPACITY_STALE                                 | a
    1a                     | second 9h   | 1   | ASK SECOND_STAGE, ASK CAPACITY_STALE               | a
    2a wants:second        | second      | 1@n 1@n | YES SEVERAL_UNITS                              | ab
    2a                     | second      | 1@n 1@n | ASK SECOND_STAGE, YES SEVERAL_UNITS            | ab`,

  'several reasons at once': `
    1a b17 pet wheel    | nopets steps kids0 | 9   | NO BOY_TOO_OLD, NO TOO_MANY_CHILDREN, NO PETS_NOT_TAKEN, NO NOT_STEP_FREE, NO NO_UNIT_LARGE_ENOUGH | -
    1a b17 g0           | nocribs            | 9   | NO BOY_TOO_OLD, NO NO_CRIB                        | -
    1a pet says:en avoids:Old Mill | nopets  | 1   | NO PETS_NOT_TAKEN, NO IN_EXCLUSION_AREA, ASK LANGUAGE_NOT_SPOKEN | a
    1a o17 says:en      |                    | 2   | ASK BOY_TOO_OLD, ASK LANGUAGE_NOT_SPOKEN          | a
    1a o17 says:en      | 9h                 | 2   | ASK BOY_TOO_OLD, ASK LANGUAGE_NOT_SPOKEN, ASK CAPACITY_STALE | a
    1a o17 avoids:Moon  | 9h nozone          | 2   | ASK BOY_TOO_OLD, ASK EXCLUSION_AREA_UNKNOWN, ASK CAPACITY_STALE | a
    5a pet              | nopets families    | 1   | NO ADULTS_ALONE_NOT_TAKEN, NO PETS_NOT_TAKEN, NO NO_UNIT_LARGE_ENOUGH | -
    1a g3 g4 pet        | kids1 nopets       | 3x  | NO TOO_MANY_CHILDREN, NO PETS_NOT_TAKEN, NO NO_UNIT_FREE | -
    1a says:en avoids:Moon wants:second | second 9h | 1 | ASK LANGUAGE_NOT_SPOKEN, ASK EXCLUSION_AREA_UNKNOWN, ASK CAPACITY_STALE | a
    2a says:en avoids:Moon | second 9h       | 1 1 | ASK LANGUAGE_NOT_SPOKEN, ASK EXCLUSION_AREA_UNKNOWN, ASK SEVERAL_UNITS, ASK SECOND_STAGE, ASK CAPACITY_STALE | ab`,

  'the family this was built for: a mother with sons of 6 and 14': `
    1a b6 b14 says:ky                 | boys16 nopets         | 4+1w 2x 2+1   | YES FITS                                  | a
    1a b6 b14 says:ky                 | boys12 kids3 nopets steps speaks:ky,ru,uz | 3+1@n 3@n | NO BOY_TOO_OLD     | b
    1a b6 b14 says:ky                 | boys10 kids2 speaks:ru | 3 4x         | NO BOY_TOO_OLD, ASK LANGUAGE_NOT_SPOKEN   | a
    1a b6 b14 says:ky                 | boys14 families       | 5+2wx 2+1     | NO NO_UNIT_FREE                           | -
    1a b6 b14 says:ky                 | boys17 30h speaks:ky  | 4             | ASK CAPACITY_STALE                        | a
    1a b6 b14 says:ky                 | boys13 second         | 4+1           | NO BOY_TOO_OLD, ASK SECOND_STAGE          | a
    1a b6 b14 says:ky                 | boys16                | 4+1wx 2 2+1   | NO NO_UNIT_FREE                           | -
    1a b6 b14 says:ky                 | boys16                | 4+1wx 2@n 2+1@n | YES SEVERAL_UNITS                       | bc
    1a b6 b14 says:ky                 | boys16                | 4+1w>4 2 2+1  | ASK FREE_ON                               | -
    1a b6 b14 avoids:Old Mill         | boys16                | 4             | NO IN_EXCLUSION_AREA                      | a
    1a b6 b14 avoids:North Bazaar     | boys16                | 4             | YES FITS                                  | a
    2a b6 b14 says:ky                 | boys16                | 2 2           | ASK SEVERAL_UNITS                         | ab
    1a b6 b14 pet                     | boys16 nopets         | 4             | NO PETS_NOT_TAKEN                         | a
    1a b6 b14 wheel                   | boys16                | 3 4w          | YES FITS                                  | b`,
};

export interface FitCase {
  readonly theme: string;
  readonly household: string;
  readonly shelter: string;
  readonly units: string;
  readonly reasons: readonly string[];
  readonly given: string;
}

export const fitCases: readonly FitCase[] = Object.entries(tables).flatMap(([theme, table]) =>
  table
    .trim()
    .split('\n')
    .map((row): FitCase => {
      const [household = '', shelter = '', units = '', answer = '', given = ''] = row.split('|').map((cell) => cell.trim());
      return { theme, household, shelter, units, reasons: answer.split(', '), given: given === '-' ? '' : given };
    }),
);
