/** One small table of every program that we know, as it would write it, and the applications that are in it. */
export interface ImportCase {
  /** Id of the importer. */
  importer: string;
  file: string;
  text: string;
  /** The mapping as it is shown. */
  columns: Record<string, string>;
  rows: Record<string, unknown>[];
}

const day = (year: number, month: number, date: number, hours = 12, minutes = 0) =>
  new Date(year, month - 1, date, hours, minutes).getTime();

export const IMPORTED: ImportCase[] = [
  {
    importer: 'linkedin',
    file: 'Jobs/Job Applications.csv',
    text: `\uFEFFApplication Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers
"3/4/26, 9:41 PM",sam@example.com,+44 20 0000,Reef Parks,"Ranger, Marine Park",https://www.linkedin.com/jobs/view/4012345678,cv.pdf,"Can you dive?:Yes | Since?:2019"
"12/31/25, 12:05 AM",sam@example.com,,Fernway,Gardener,https://www.linkedin.com/jobs/view/gardener-at-fernway-4000000001/,cv.pdf,
`,
    columns: { 'Application Date': 'appliedAt', 'Company Name': 'company', 'Job Title': 'title', 'Job Url': 'url' },
    rows: [
      {
        fields: {
          title: 'Ranger, Marine Park',
          company: 'Reef Parks',
          site: 'linkedin',
          url: 'https://www.linkedin.com/jobs/view/4012345678',
        },
        keys: ['linkedin:4012345678', 'https://www.linkedin.com/jobs/view/4012345678'],
        stage: 'applied',
        at: day(2026, 3, 4, 21, 41),
      },
      { fields: { title: 'Gardener' }, at: day(2025, 12, 31, 0, 5) },
    ],
  },
  {
    importer: 'linkedinSaved',
    file: 'Jobs/Saved Jobs.csv',
    text: `Saved Date,Job Url,Job Title,Company Name
"3/4/26, 9:41 PM",https://www.linkedin.com/jobs/view/4012345679,Diver,Reef Parks
`,
    columns: { 'Saved Date': 'savedAt', 'Job Url': 'url', 'Job Title': 'title', 'Company Name': 'company' },
    rows: [
      {
        fields: { title: 'Diver' },
        keys: ['linkedin:4012345679', 'https://www.linkedin.com/jobs/view/4012345679'],
        stage: 'saved',
        at: day(2026, 3, 4, 21, 41),
      },
    ],
  },
  {
    importer: 'huntr',
    file: 'USER_JOBS_USER_FULL_DATA_DOWNLOAD_1.csv',
    text: `Employer,Job Title,List,URL,Location,Salary,Date Saved,Date Applied,Notes
Nordlicht,Data Engineer,Interview,https://nordlicht.example/jobs/1,Kiel,"60,000",2026-02-01,2026-02-03,Ask for Anna
Hafen,Cook,Dream jobs,,,,2026-02-02,,
`,
    columns: {
      Employer: 'company',
      'Job Title': 'title',
      List: 'status',
      URL: 'url',
      Location: 'location',
      Salary: 'salary',
      'Date Saved': 'savedAt',
      'Date Applied': 'appliedAt',
      Notes: 'notes',
    },
    rows: [
      {
        fields: {
          title: 'Data Engineer',
          location: 'Kiel',
          salary: '60,000',
          notes: 'Ask for Anna',
          site: 'nordlicht.example',
        },
        stage: 'interview',
        at: day(2026, 2, 3),
      },
      { fields: { title: 'Cook', tags: ['Dream jobs'] }, stage: 'saved', at: day(2026, 2, 2) },
    ],
  },
  {
    importer: 'teal',
    file: 'teal.csv',
    text: `Company Name,Job Title,Status,Job URL,Location,Salary,Date Saved,Date Applied,Notes
Nordlicht,Data Engineer,Not Selected,,,,01/20/2026,01/22/2026,
Hafen,Cook,Bookmarked,,,,02/02/2026,,
Reef,Guide,I Withdrew,,,,02/02/2026,02/03/2026,
`,
    columns: {
      'Company Name': 'company',
      'Job Title': 'title',
      Status: 'status',
      'Job URL': 'url',
      Location: 'location',
      Salary: 'salary',
      'Date Saved': 'savedAt',
      'Date Applied': 'appliedAt',
      Notes: 'notes',
    },
    rows: [
      { stage: 'applied', outcome: 'rejected', at: day(2026, 1, 22) },
      { stage: 'saved', at: day(2026, 2, 2) },
      { stage: 'applied', outcome: 'withdrawn' },
    ],
  },
  {
    importer: 'simplify',
    file: 'simplify.csv',
    text: `Company,Job,Applied,Status,Source,Notes
Nordlicht,Data Engineer,2026-03-01T10:00:00Z,Screen,LinkedIn,
Hafen,Cook,,Offer,,
`,
    columns: {
      Company: 'company',
      Job: 'title',
      Applied: 'appliedAt',
      Status: 'status',
      Source: 'site',
      Notes: 'notes',
    },
    rows: [
      { fields: { title: 'Data Engineer', site: 'linkedin' }, stage: 'screen', at: Date.UTC(2026, 2, 1, 10) },
      { fields: { title: 'Cook' }, stage: 'offer' },
    ],
  },
  {
    importer: 'rebound',
    file: 'rebound-applications.csv',
    text: `\uFEFF"title","company","location","stage","outcome","appliedAt","url","site","salary","tags","notes","outcomeAt","updatedAt"\r\n"'=Cook","Reef","Kiel","final","noReply","2026-01-05","","","","near, soup","","2026-02-05","2026-02-06 10:00"\r\n`,
    columns: {
      title: 'title',
      company: 'company',
      location: 'location',
      stage: 'status',
      outcome: 'outcome',
      appliedAt: 'appliedAt',
      url: 'url',
      site: 'site',
      salary: 'salary',
      tags: 'tags',
      notes: 'notes',
      outcomeAt: 'changedAt',
    },
    rows: [
      {
        fields: { title: '=Cook', tags: ['near', 'soup'] },
        stage: 'final',
        outcome: 'noReply',
        at: day(2026, 1, 5),
        changedAt: day(2026, 2, 5),
      },
    ],
  },
  {
    importer: 'spreadsheet',
    file: 'Bewerbungen.csv',
    text: `Meine Bewerbungen 2026;;;;\n;;;;\nFirma;Stelle;Beworben am;Status;Ansprechpartner\nMüller & Söhne;Bäcker;13.03.2026;Absage;Frau Weiß\nHafen;Koch;4. März 2026;Gespräch;\n`,
    columns: {
      Firma: 'company',
      Stelle: 'title',
      'Beworben am': 'appliedAt',
      Status: 'status',
      Ansprechpartner: 'contact',
    },
    rows: [
      {
        line: 4,
        fields: { title: 'Bäcker', company: 'Müller & Söhne', notes: 'Ansprechpartner: Frau Weiß' },
        outcome: 'rejected',
        at: day(2026, 3, 13),
      },
      { line: 5, stage: 'interview', at: day(2026, 3, 4) },
    ],
  },
];
