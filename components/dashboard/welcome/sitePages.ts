/** Where jobs are looked for, by site id; sites that host one employer's jobs have no such page. */
export const SITE_PAGES: Record<string, string> = {
  linkedin: 'https://www.linkedin.com/jobs/',
  indeed: 'https://www.indeed.com/',
  glassdoor: 'https://www.glassdoor.com/Job/',
  ziprecruiter: 'https://www.ziprecruiter.com/',
  stepstone: 'https://www.stepstone.de/',
  seek: 'https://www.seek.com.au/',
  hh: 'https://hh.ru/',
};
