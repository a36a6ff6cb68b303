import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The copy of one's data in its present layout, and in two older ones. */
export const linkedinLayouts = {
  present: {
    'Connections.csv': `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,Lisboa,https://www.linkedin.com/in/ana-lisboa,,Harbour Research,UX researcher,04 Jan 2024
"Chidi","Okafor, PhD",https://www.linkedin.com/in/chidi-okafor,chidi@tidewater.example,Tidewater Clinic,"Head of ""Rehab""",12 Mar 2019
,,,,,,05 Jan 2024
`,
    'Positions.csv': `Company Name,Title,Description,Location,Started On,Finished On
The Mill,Editor,"Reads,
and reads again",Poznań,Jan 2020,
Blue Door Books,Assistant,,,2015,Dec 2019
`,
    'Education.csv': `School Name,Start Date,End Date,Notes,Degree Name,Activities
University of Porto,2011,2014,,BA Literature,Chess club
`,
    'Skills.csv': 'Name\nEditing\nInterviewing\n',
    'Certifications.csv': `Name,Url,Authority,Started On,Finished On,License Number
Plain Language,https://plain.example/c/1,Plain Institute,Feb 2023,Feb 2026,PL-77
`,
    'Profile.csv': `First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
Zoë,Kowalska,,,,Editor at The Mill,"I make texts lighter.",Publishing,,Poznań,,,
`,
  },
  withoutPreamble: {
    'Connections.csv': `First Name,Last Name,Email Address,Company,Position,Connected On
Ana,Lisboa,ana@lisboa.example,Harbour Research,UX researcher,"1/15/17, 3:00 PM"
`,
    'Positions.csv': `Company Name,Title,Description,Location,Started On,Finished On
The Mill,Editor,,,mars 2020,
`,
    'Skills.csv': 'Name\nEditing\n',
  },
  oldest: {
    'linkedin_connections.csv': `"First Name","Last Name","Email Address","Current Company","Current Position","Tags"
"Ana","Lisboa","ana@lisboa.example","Harbour Research","UX researcher",""
`,
    'linkedin_positions.csv': `"Company","Title","Summary","Start Date","End Date"
"The Mill","Editor","","2020-01","2021-05"
`,
  },
} as const;

/** Writes a layout into a folder, which is made. @returns the folder. */
export function linkedinFolder(
  folder: string,
  files: Readonly<Record<string, string>> = linkedinLayouts.present,
): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
