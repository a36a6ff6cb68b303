import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FoundPerson, FoundThing, Problem } from '#main/import/people/found.ts';
import { openVcard } from './read.ts';

const fixture = (name: string): string => join('tests/fixtures/people', name);

function read(path: string): { people: FoundPerson[]; things: FoundThing[]; problems: Problem[] } {
  const people: FoundPerson[] = [];
  const things: FoundThing[] = [];
  const problems: Problem[] = [];
  for (const thing of openVcard(path, () => {}).things) {
    if (thing.kind === 'problem') problems.push(thing.problem);
    else if (thing.kind === 'person') {
      people.push(thing.person);
      things.push(thing);
    }
  }
  return { people, things, problems };
}

describe('vCards as programs write them', () => {
  test('Google Contacts', () => {
    const { people, problems } = read(fixture('google-contacts.vcf'));
    expect(people[0]).toMatchInlineSnapshot(`
      {
        "birthday": "--03-14",
        "closeness": null,
        "contacts": [
          {
            "label": "Studio",
            "sort": "email",
            "value": "ana@lisboa.example",
          },
          {
            "label": "work",
            "sort": "email",
            "value": "ana.lisboa@harbour.example",
          },
          {
            "label": "mobile",
            "sort": "phone",
            "value": "+351 21 000 00 00",
          },
          {
            "label": "",
            "sort": "address",
            "value": "Rua das Flores 12, 3.º, 1200-195 Lisboa, Portugal",
          },
          {
            "label": "PROFILE",
            "sort": "link",
            "value": "http://lisboa.example/ana",
          },
        ],
        "met": "",
        "name": "Ana Lisboa",
        "note": "Met at the harbour talk; she said: “come by”.
      Likes tea, not coffee.

      Nickname: Anita",
        "organisation": "Harbour Research",
        "place": "Lisboa, Portugal",
        "tags": [
          "Design",
        ],
        "work": "UX researcher",
      }
    `);
    expect(people[1]?.name).toBe('noname@example.org');
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "reason": "Its picture lies on the web. Waymark never goes there, so it was left out.",
          "where": "Card 1, Ana Lisboa",
        },
      ]
    `);
  });
  test('Apple Contacts', () => {
    const { people, things, problems } = read(fixture('apple-contacts.vcf'));
    expect(people).toMatchInlineSnapshot(`
      [
        {
          "birthday": "--05-09",
          "closeness": null,
          "contacts": [
            {
              "label": "work",
              "sort": "email",
              "value": "chidi@tidewater.example",
            },
            {
              "label": "school",
              "sort": "email",
              "value": "chidi@okafor.example",
            },
            {
              "label": "mobile",
              "sort": "phone",
              "value": "+44 7700 900123",
            },
            {
              "label": "home",
              "sort": "phone",
              "value": "020 7946 0018",
            },
            {
              "label": "home",
              "sort": "address",
              "value": "4 Quay Street, BS1 4DJ Bristol, United Kingdom",
            },
            {
              "label": "homepage",
              "sort": "link",
              "value": "https://okafor.example",
            },
            {
              "label": "linkedin",
              "sort": "link",
              "value": "http://www.linkedin.com/in/chidi-okafor",
            },
            {
              "label": "mastodon",
              "sort": "other",
              "value": "@chidi@social.example",
            },
          ],
          "met": "",
          "name": "Dr. Chidi Benedict Okafor",
          "note": "",
          "organisation": "Tidewater Clinic",
          "place": "Bristol, United Kingdom",
          "tags": [],
          "work": "Head of department, Physiotherapy",
        },
        {
          "birthday": null,
          "closeness": null,
          "contacts": [
            {
              "label": "",
              "sort": "phone",
              "value": "0117 496 0000",
            },
          ],
          "met": "",
          "name": "Tidewater Clinic",
          "note": "",
          "organisation": "Tidewater Clinic",
          "place": "",
          "tags": [],
          "work": "",
        },
      ]
    `);
    expect(things[0]).toMatchObject({
      uid: '6F1C2A1E-9C0B-4B5A-8C25-0123456789AB',
      picture: { data: expect.any(Uint8Array) },
    });
    expect(problems).toMatchInlineSnapshot(`[]`);
  });
  test('Outlook', () => {
    const { people, things, problems } = read(fixture('outlook.vcf'));
    expect(people).toMatchInlineSnapshot(`
      [
        {
          "birthday": null,
          "closeness": null,
          "contacts": [
            {
              "label": "work",
              "sort": "phone",
              "value": "+49 (40) 555-0100",
            },
            {
              "label": "mobile",
              "sort": "phone",
              "value": "+49 151 5550100",
            },
            {
              "label": "work",
              "sort": "address",
              "value": "Hafenstraße 3, 20457 Hamburg, Deutschland",
            },
            {
              "label": "work",
              "sort": "link",
              "value": "http://www.nordlicht.example",
            },
            {
              "label": "",
              "sort": "email",
              "value": "joerg.mueller@nordlicht.example",
            },
          ],
          "met": "",
          "name": "Jörg Müller",
          "note": "Kennt sich mit Segeln aus.
      Frühstücken am Donnerstag, 9 Uhr.",
          "organisation": "Nordlicht, Segel & Söhne GmbH",
          "place": "Hamburg, Deutschland",
          "tags": [],
          "work": "Leiter Vertrieb, Nord, Vertrieb",
        },
      ]
    `);
    expect(things[0]).toMatchObject({ picture: { data: expect.any(Uint8Array) } });
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "reason": "The birthday is no day that exists, so it was left out.",
          "where": "Card 1, Jörg Müller",
        },
      ]
    `);
  });
  test('Android', () => {
    const { people, problems } = read(fixture('android.vcf'));
    expect(people).toMatchInlineSnapshot(`
      [
        {
          "birthday": null,
          "closeness": null,
          "contacts": [
            {
              "label": "mobile",
              "sort": "phone",
              "value": "+81-90-0000-0000",
            },
            {
              "label": "",
              "sort": "phone",
              "value": "03-0000-0000",
            },
            {
              "label": "home",
              "sort": "email",
              "value": "hanako@example.jp",
            },
          ],
          "met": "",
          "name": "花子 山田",
          "note": "港の会で会った。
      紅茶が好き。",
          "organisation": "",
          "place": "",
          "tags": [],
          "work": "",
        },
        {
          "birthday": null,
          "closeness": null,
          "contacts": [
            {
              "label": "mobile",
              "sort": "phone",
              "value": "+81-90-1111-1111",
            },
          ],
          "met": "",
          "name": "+81-90-1111-1111",
          "note": "",
          "organisation": "",
          "place": "",
          "tags": [],
          "work": "",
        },
      ]
    `);
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "reason": "This card has no name and nothing else to call it by, so it was left out.",
          "where": "Card 3",
        },
        {
          "reason": "The field “X-ANDROID-CUSTOM” has no place in Waymark yet and stayed in the source.",
          "where": "Card 1, 花子 山田",
        },
      ]
    `);
  });
  test('Thunderbird', () => {
    const { people, things, problems } = read(fixture('thunderbird.vcf'));
    expect(people).toMatchInlineSnapshot(`
      [
        {
          "birthday": "1984-07-15",
          "closeness": null,
          "contacts": [
            {
              "label": "",
              "sort": "email",
              "value": "zoe@kowalska.example",
            },
            {
              "label": "work",
              "sort": "email",
              "value": "zoe@mill.example",
            },
            {
              "label": "mobile",
              "sort": "phone",
              "value": "+48 600 000 000",
            },
            {
              "label": "home",
              "sort": "address",
              "value": "ul. Młyńska 7, 61-730 Poznań, Polska",
            },
            {
              "label": "",
              "sort": "other",
              "value": "u/zoe:mill.example",
            },
          ],
          "met": "",
          "name": "Zoë Kowalska",
          "note": "Line one
      Line two, with a comma

      Nickname: Zo",
          "organisation": "The Mill",
          "place": "Poznań, Polska",
          "tags": [],
          "work": "Editor, Reads everything, Editing",
        },
      ]
    `);
    expect(things[0]).toMatchObject({
      uid: '0b9b6a1e-51c8-4a4f-9a6c-2f6a1c1f3c11',
      picture: { data: expect.any(Uint8Array) },
    });
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "reason": "The field “X-CUSTOM1” has no place in Waymark yet and stayed in the source.",
          "where": "Card 1, Zoë Kowalska",
        },
      ]
    `);
  });
  test('Nextcloud', () => {
    const { people, problems } = read(fixture('nextcloud.vcf'));
    expect(people).toMatchInlineSnapshot(`
      [
        {
          "birthday": null,
          "closeness": null,
          "contacts": [
            {
              "label": "home",
              "sort": "address",
              "value": "Porto, Portugal",
            },
            {
              "label": "home",
              "sort": "email",
              "value": "mara@ito.example",
            },
            {
              "label": "home",
              "sort": "phone",
              "value": "+351-22-000-0000",
            },
            {
              "label": "mastodon",
              "sort": "link",
              "value": "https://social.example/@mara",
            },
          ],
          "met": "",
          "name": "Mara Ito",
          "note": "",
          "organisation": "",
          "place": "Porto, Portugal",
          "tags": [
            "Climbing",
            "Old friends",
          ],
          "work": "",
        },
        {
          "birthday": "1971-11-02",
          "closeness": null,
          "contacts": [
            {
              "label": "",
              "sort": "email",
              "value": "per@as.example",
            },
          ],
          "met": "",
          "name": "Per Ås",
          "note": "",
          "organisation": "",
          "place": "",
          "tags": [],
          "work": "",
        },
      ]
    `);
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "reason": "The birthday is no day that exists, so it was left out.",
          "where": "Card 1, Mara Ito",
        },
        {
          "reason": "This is a list of other cards and not a person, so it was left out.",
          "where": "Card 2",
        },
        {
          "reason": "A part of this card could not be read and was left out.",
          "where": "Card 3, Per Ås",
        },
      ]
    `);
  });
});
