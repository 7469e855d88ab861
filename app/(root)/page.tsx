import { chooserMessages } from '@/content/messages/chooser';
import { locales } from '@/lib/text/locale';

/** Korean browsers go to Korean, others to English; whoever chose before goes where they were. */
const goHome = `(function(){var l;try{l=localStorage.getItem('day03.locale')}catch(e){}if(l!=='ko'&&l!=='en')l=/^ko/i.test(navigator.language)?'ko':'en';location.replace('/'+l+location.hash)})()`;

export default function ChooserPage() {
  return (
    <main className="page">
      <script dangerouslySetInnerHTML={{ __html: goHome }} />
      <h1>Day03</h1>
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            <a className="header-link" href={`/${locale}`} lang={locale}>
              {chooserMessages.enter[locale]}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
