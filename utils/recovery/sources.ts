/** A study, survey or piece of guidance that a tip leans on. What it found is in the locale, under the same id. */
export interface Study {
  /** Who, when and where. */
  cite: string;
  url: string;
  /** Whether its figures were read there; otherwise they are from memory. */
  checked: boolean;
}

export const STUDIES = {
  caplan1989: {
    cite: 'Caplan, Vinokur, Price & van Ryn 1989, J Appl Psychol 74(5)',
    url: 'https://doi.org/10.1037/0021-9010.74.5.759',
    checked: true,
  },
  vinokur1995: {
    cite: 'Vinokur, Price & Schul 1995 (JOBS II), Am J Community Psychol 23',
    url: 'https://doi.org/10.1007/BF02506922',
    checked: true,
  },
  vinokur1997: {
    cite: 'Vinokur & Schul 1997, J Consult Clin Psychol 65(5)',
    url: 'https://www.src.isr.umich.edu/publications/mastery-and-inoculation-against-setbacks-as-active-ingredients-in-the-jobs-intervention-for-the-unemployed/',
    checked: true,
  },
  vinokur2000: {
    cite: 'Vinokur, Schul, Vuori & Price 2000, two-year JOBS II follow-up',
    url: 'https://www.src.isr.umich.edu/publications/two-years-after-a-job-loss-long-term-impact-of-the-jobs-program-on-reemployment-and-mental-health/',
    checked: true,
  },
  liu2014: {
    cite: 'Liu, Huang & Wang 2014, Psychol Bull 140(4)',
    url: 'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2632318',
    checked: true,
  },
  vanhooft2021: {
    cite: 'van Hooft, Kammeyer-Mueller, Wanberg, Kanfer & Basbug 2021, J Appl Psychol',
    url: 'https://pdfslide.net/documents/job-search-and-employment-success-a-quantitative-review-.html',
    checked: true,
  },
  kanfer2001: {
    cite: 'Kanfer, Wanberg & Kantrowitz 2001, J Appl Psychol 86(5)',
    url: 'https://doi.org/10.1037/0021-9010.86.5.837',
    checked: true,
  },
  jsqs2021: {
    cite: 'van Hooft et al. Job Search Quality Scale',
    url: 'https://doi.org/10.1177/10690727211052812',
    checked: true,
  },
  vanhooft2005: {
    cite: 'van Hooft, Born, Taris, van der Flier & Blonk 2005, J Voc Behav 66',
    url: 'https://doi.org/10.1016/j.jvb.2004.10.003',
    checked: true,
  },
  abel2019: {
    cite: 'Abel, Burger, Carranza & Piraino (World Bank 2017; AEJ Applied 2019)',
    url: 'https://hdl.handle.net/10986/28358',
    checked: true,
  },
  gollwitzer2006: {
    cite: 'Gollwitzer & Sheeran 2006',
    url: 'https://doi.org/10.1016/S0065-2601(06)38002-1',
    checked: false,
  },
  vanhooft2009: {
    cite: 'van Hooft & Noordzij 2009, J Appl Psychol 94(6)',
    url: 'https://doi.org/10.1037/a0017592',
    checked: true,
  },
  noordzij2013: {
    cite: 'Noordzij, van Hooft, van Mierlo, van Dam & Born 2013, Personnel Psychol 66',
    url: 'https://doi.org/10.1111/peps.12011',
    checked: true,
  },
  spera1994: {
    cite: 'Spera, Buhrfeind & Pennebaker 1994, Acad Manage J 37(3)',
    url: 'https://clear.dol.gov/study/expressive-writing-and-coping-job-loss-spera-et-al-1994',
    checked: true,
  },
  guo2023: { cite: 'Guo 2023, Br J Clin Psychol 62', url: 'https://doi.org/10.1111/bjc.12408', checked: true },
  mogk2006: {
    cite: 'Mogk et al. 2006',
    url: 'http://www.egms.de/static/en/journals/psm/2006-3/psm000026.shtml',
    checked: true,
  },
  kreemers2020: {
    cite: 'Kreemers, van Hooft, van Vianen & Sisouw de Zilwa 2020, Front Psychol 11:1371',
    url: 'https://doi.org/10.3389/fpsyg.2020.01371',
    checked: true,
  },
  pfrombeck2023: {
    cite: 'Pfrombeck, Galinsky, Nagy, North, Brockner & Grote 2023, PNAS',
    url: 'https://doi.org/10.1073/pnas.2301532120',
    checked: true,
  },
  proudfoot1997: {
    cite: 'Proudfoot, Guest, Carson, Dunn & Gray 1997, Lancet 350',
    url: 'https://doi.org/10.1016/S0140-6736(96)09097-6',
    checked: false,
  },
  hall2011: {
    cite: 'Hall, Jackson Gradt, Goetz & Musu-Gillette 2011',
    url: 'https://vdocuments.us/attributional-retraining-self-esteem-and-the-job-.html',
    checked: true,
  },
  strunk2016: {
    cite: 'Pfeifer & Strunk 2016, J Clin Psychol',
    url: 'https://bigwire.in/2016/06/16/getting-rejected-from-jobs-change-your-thinking/?amp=1',
    checked: true,
  },
  schinkel2011: {
    cite: 'Schinkel, van Dierendonck, van Vianen & Ryan 2011, J Pers Psychol 10(4)',
    url: 'http://sigmaresearch.nl/index.php/publicaties/applicant-reactions-to-rejection',
    checked: true,
  },
  chawla2019: {
    cite: 'Chawla, Gabriel, da Motta Veiga & Slaughter 2019, Personnel Psychol',
    url: 'https://topsight.net/paper/W2916946385',
    checked: true,
  },
  macgowan2022: {
    cite: 'MacGowan, Gabriel, da Motta Veiga & Chawla 2022, J Appl Psychol',
    url: 'https://experts.arizona.edu/en/publications/does-psychological-detachment-benefit-job-seekers-a-two-study-wee',
    checked: true,
  },
  webb2012: {
    cite: 'Webb, Miles & Sheeran 2012, Psychol Bull 138',
    url: 'https://doi.org/10.1037/a0027600',
    checked: true,
  },
  kross2016: {
    cite: 'Kross & Ayduk 2017 review of self-distancing',
    url: 'https://docslib.org/doc/2497599/self-distancing-theory-research-and-current-directions',
    checked: true,
  },
  sweeny2016: {
    cite: 'Sweeny, Reynolds, Falkenstein, Andrews & Dooley 2016, Emotion',
    url: 'https://www.bespacific.com/small-study-focused-on-worrying-about-bad-news-has-good-news-law-school-grads/',
    checked: true,
  },
  sweeny2017: {
    cite: 'Sweeny & Howell 2017, PSPB 43(10)',
    url: 'https://doi.org/10.1177/0146167217713490',
    checked: true,
  },
  gilbert1998: {
    cite: 'Gilbert, Pinel, Wilson, Blumberg & Wheatley 1998, JPSP 75(3)',
    url: 'https://doi.org/10.1037/0022-3514.75.3.617',
    checked: true,
  },
  kushlev2015: {
    cite: 'Kushlev & Dunn 2015, Comput Hum Behav 43',
    url: 'https://doi.org/10.1016/j.chb.2014.11.005',
    checked: true,
  },
  shin2016: {
    cite: 'Shin & Milkman 2016, OBHDP 135',
    url: 'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2538889',
    checked: true,
  },
  keiser2022: {
    cite: 'Keiser & Arthur 2021 and 2022',
    url: 'https://pubmed.ncbi.nlm.nih.gov/32852990/',
    checked: true,
  },
  tannenbaum2013: {
    cite: 'Tannenbaum & Cerasoli 2013, Human Factors',
    url: 'https://doi.org/10.1177/0018720812448394',
    checked: true,
  },
  ellis2006: {
    cite: 'Ellis, Mendel & Nir 2006, J Appl Psychol; Ellis et al. 2014',
    url: 'https://doi.org/10.1037/0021-9010.91.3.669',
    checked: true,
  },
  bangerter2014: {
    cite: 'Bangerter, Corvalan & Cavin 2014, J Bus Psychol 29',
    url: 'https://doi.org/10.1007/s10869-014-9350-0',
    checked: true,
  },
  keller2021: {
    cite: 'Keller & Dlugos 2021, Acad Manage J',
    url: 'https://news.cornell.edu/stories/2021/08/rejected-internal-applicants-twice-likely-quit',
    checked: true,
  },
  wang2019: {
    cite: 'Wang, Jones & Wang 2019, Nature Communications 10',
    url: 'https://doi.org/10.1038/s41467-019-12189-3',
    checked: true,
  },
  wanberg2020: {
    cite: 'Wanberg, van Hooft, Liu & Csillag 2020, Personnel Psychol',
    url: 'https://doi.org/10.1111/peps.12380',
    checked: true,
  },
  vanhoye2009: {
    cite: 'van Hoye, van Hooft & Lievens 2009',
    url: 'https://doi.org/10.1348/096317908X360675',
    checked: true,
  },
  vinokur1993: {
    cite: 'Vinokur & van Ryn 1993, JPSP 65(2)',
    url: 'https://doi.org/10.1037/0022-3514.65.2.350',
    checked: true,
  },
  corumination2022: {
    cite: 'Co-rumination and job search, Curr Psychol 2022',
    url: 'https://doi.org/10.1007/s12144-022-04123-6',
    checked: true,
  },
  paulmoser2009: {
    cite: 'Paul & Moser 2009, J Voc Behav 74',
    url: 'https://doi.org/10.1016/j.jvb.2009.01.001',
    checked: true,
  },
  noetel2024: { cite: 'Noetel et al. 2024, BMJ 384', url: 'https://doi.org/10.1136/bmj-2023-075847', checked: true },
  wanberg2010: {
    cite: 'Wanberg, Zhu & van Hooft 2010, Acad Manage J',
    url: 'https://guatda.com/cmx.pwww.slideshare.net/slideshow/mainaining-a-sustained-work-search-ppt2003/6571756',
    checked: true,
  },
  accountemps2017: {
    cite: 'Accountemps/Robert Half, Sept 2017, US HR managers',
    url: 'https://press.roberthalf.com/2017-09-19-The-Art-of-Following-Up',
    checked: true,
  },
  thankyou2017: {
    cite: 'TopResume Nov 2017 (358) and Accountemps Nov 2017',
    url: 'https://press.roberthalf.com/2017-11-20-Thank-You-Notes-Can-Tip-Scale-in-Job-Candidates-Favor-Yet-Few-Write-Them',
    checked: true,
  },
  glassdoor2017: {
    cite: 'Glassdoor, Aug 2017, 84,000 interview reviews',
    url: 'https://www.glassdoor.com/research/time-to-hire-in-25-countries',
    checked: true,
  },
  robertHalf2016: {
    cite: 'Robert Half Time to Hire 2016 (1,000+ US workers)',
    url: 'https://hrdailyadvisor.blr.com/2016/09/28/dont-expect-interviewees-wait-around/',
    checked: true,
  },
  greenhouse2024: {
    cite: 'Greenhouse State of Job Hunting 2024 (2,500+ UK, US, DE) and platform data',
    url: 'https://www.unleash.ai/artificial-intelligence/greenhouse-61-of-job-seekers-have-been-ghosted-during-the-recruitment-process/',
    checked: true,
  },
  indeed2023: {
    cite: 'Indeed Ghosting in Hiring 2023',
    url: 'https://www.hrotoday.com/news/survey-77-of-employers-see-increase-in-job-ghosting/',
    checked: true,
  },
  tribepad2023: {
    cite: 'Tribepad End Ghosting, UK',
    url: 'https://hrdpathfinderclub.com/2023/08/30/four-in-ten-candidates-still-being-ghosted-when-applying-for-jobs/',
    checked: true,
  },
  talentboard: {
    cite: 'Talent Board CandE 2020 and 2021, North America',
    url: 'https://www.thetalentboard.org/article/cande-research-takeaway-5-let-candidates-know-where-they-stand/',
    checked: true,
  },
  lever2016: {
    cite: 'Lever 2016, over 4 million candidate considerations',
    url: 'http://hrdive.com/news/why-employee-referral-success-rates-continue-to-impress/427587',
    checked: true,
  },
  silver2017: {
    cite: 'Employer survey 2017 (n=800), via BenefitsPro 2018',
    url: 'https://benefitspro.com/2018/02/21/the-value-of-silver-medalist-job-applicants',
    checked: true,
  },
  feedbackPoll: {
    cite: 'LinkedIn Premium Career Group poll, over 14,000 members',
    url: 'https://yuhpp.com/post/the-feedback-gap-in-job-applications',
    checked: true,
  },
  joblist2022: {
    cite: 'Joblist 2022 (1,000+)',
    url: 'https://www.joblist.com/trends/almost-half-of-job-seekers-lost-confidence-from-receiving-rejection-letters',
    checked: true,
  },
  boomerang2016: {
    cite: 'Boomerang 2016, 40 million emails (correlational)',
    url: 'https://www.fastcompany.com/3057096/the-perfect-email-is-short-simple-and-not-too-emotional',
    checked: true,
  },
  ontario2026: {
    cite: 'Ontario ESA, in force 1 Jan 2026',
    url: 'https://www.lexology.com/library/detail.aspx?g=c108b34f-acb9-412d-b999-d6263609a73a',
    checked: true,
  },
  agencyNorms: {
    cite: 'Recruiter guidance (J&C Associates UK; Farrow Consulting ZA; recruiter etiquette post)',
    url: 'https://www.farrowconsulting.co.za/post/following-up-how-much-is-too-much',
    checked: true,
  },
  samaritans: {
    cite: 'Samaritans: communicating with users in distress',
    url: 'https://samaritans.org/about-samaritans/research-policy/internet-suicide/guidelines-tech-industry/communicating-with-users',
    checked: true,
  },
  rejectionLetters: {
    cite: 'Waung & Brice 2000; Gilliland et al. 2001; Cortini et al. 2019',
    url: 'https://experts.arizona.edu/en/publications/improving-applicants-reactions-to-rejection-letters-an-applicatio',
    checked: true,
  },
} as const satisfies Record<string, Study>;
export type StudyId = keyof typeof STUDIES;

/** Five posts by people who were turned down, or who help those who were: see the locale. */
export const STORIES = ['perfectJob', 'internalStep', 'dreamJob', 'threePositives', 'agencyAdvice'] as const;
export type StoryId = (typeof STORIES)[number];

/** How strong the evidence is, from several trials down to advice that nobody tested; and whom it was found with. */
export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];
export const STUDIED = ['jobSeekers', 'marketData', 'elsewhere', 'none'] as const;
export type Studied = (typeof STUDIED)[number];
