import { isApplicationForm } from '../form.ts';
import type { Page } from '../page.ts';
import { fold } from '../text.ts';

const RESUME =
  /\b(r[eé]sum[eé]|cv|curriculum|lebenslauf|anschreiben|bewerbungsunterlagen|cover letter|lettre de motivation|życiorys|резюме|이력서|履歴書|简历)/i;
const APPLYING =
  /\b(apply|applying|application|applicant|candidate|candidacy|join|bewerb\w*|postul\w*|candidat\w*|solicitud|inscri\w*|sollicit\w*|ansök\w*|aplik\w*|отклик\w*)|지원|応募|申请/i;

/** The visible form by which one applies for a job on an unknown site: it asks for a résumé, and the page speaks of applying. */
export function resumeForm(page: Page): Element | undefined {
  const forms = [...page.document.querySelectorAll('form')].slice(0, 40);
  return (forms.length ? forms : [...page.document.querySelectorAll('main,body')]).find((form) => {
    if (!isApplicationForm(page, form) || !page.visible(form)) return false;
    const fields = [...form.querySelectorAll('input,textarea,select,label,[role=combobox]')].slice(0, 400);
    const own = fields
      .map((one) =>
        `${one.getAttribute('name') ?? ''} ${one.id} ${one.getAttribute('placeholder') ?? ''} ${one.localName === 'label' ? one.textContent : ''}`.replace(
          /[_-]/g,
          ' ',
        ),
      )
      .join(' ');
    const inputs = fields.filter((one) => one.localName !== 'label' && page.visible(one)).length;
    const around = [...page.document.querySelectorAll('h1,h2,h3,title,legend')]
      .map((one) => fold(one.textContent))
      .join(' | ');
    return (
      inputs >= 2 &&
      /mail/i.test(own) &&
      RESUME.test(`${own} ${form.textContent?.slice(0, 20_000)}`) &&
      APPLYING.test(`${around} ${form.id} ${form.getAttribute('action') ?? ''} ${page.url.pathname}`)
    );
  });
}
