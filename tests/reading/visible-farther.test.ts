import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/reading';
import { understand } from '../../lib/understanding';
import { aPage, DOMS } from './visible-pages';

/** One posting in languages beyond the largest of Europe, in the markup that their career pages have. */
const PAGES = {
  ja: {
    url: 'https://norlund.example/recruit/4711',
    html: `<!doctype html><html lang="ja"><head><title>水門エンジニア | 採用情報 | 株式会社ノルンド</title></head><body><header><a href="/"><img alt="株式会社ノルンド"></a><nav><a href="/recruit">採用情報</a></nav></header><main><h1>水門エンジニア</h1><table><tr><th>勤務地</th><td>北海道小樽市</td></tr><tr><th>雇用形態</th><td>正社員</td></tr><tr><th>給与</th><td>年収500万円〜700万円</td></tr><tr><th>掲載日</th><td>2026年3月2日</td></tr></table><h3>仕事内容</h3><p>北海岸の水門を一年中動かし続けるチームで、月に二回すべての門を点検し、前回から変わった点を記録していただきます。六つの町の港長と一緒に修理の計画を立て、新しいメンバーに水上での安全な作業を教えます。</p><h3>応募資格</h3><ul><li>機械保全または造船所での三年以上の実務経験をお持ちの方</li><li>普通自動車免許をお持ちで、高い所や冷たい水が苦手でない方</li></ul><h3>待遇・福利厚生</h3><ul><li>年間休日百二十五日、社用車と小型船の貸与、資格取得支援制度あり</li></ul><a href="/entry/4711">この求人に応募する</a></main><footer>© 2026 株式会社ノルンド</footer></body></html>`,
    says: { title: '水門エンジニア', company: '株式会社ノルンド', location: expect.stringContaining('小樽') },
    means: {
      employment: ['full-time'],
      postedOn: '2026-03-02',
      salary: expect.objectContaining({ min: 5000000, max: 7000000, currency: 'JPY', per: 'year' }),
    },
  },
  zh: {
    url: 'https://norlund.example/jobs/4711',
    html: `<!doctype html><html lang="zh-CN"><head><title>水闸工程师_诺伦海岸工程有限公司招聘</title></head><body><header><a href="/"><img alt="诺伦海岸工程有限公司"></a></header><main><h1>水闸工程师</h1><ul><li>工作地点：青岛</li><li>薪资：15k-25k</li><li>发布日期：2026年3月2日</li><li>工作性质：全职</li></ul><h3>岗位职责</h3><ul><li>每月两次检查北部海岸的全部水闸，记录与上次相比发生的变化，并提交书面报告</li><li>与六个城镇的港务长共同制定维修计划，安排人员和材料，保证闸门正常运行</li></ul><h3>任职要求</h3><ul><li>三年以上机械维护或造船厂工作经验，熟悉液压系统和焊接工艺</li><li>持有驾驶证，不怕高处作业，也不怕冷水，能够接受轮班工作安排</li></ul><h3>福利待遇</h3><ul><li>五险一金，带薪年假三十天，提供公务车和小型船只，定期体检</li></ul><a href="/apply">立即申请</a></main><footer>© 2026 诺伦海岸工程有限公司</footer></body></html>`,
    says: { title: '水闸工程师', company: '诺伦海岸工程有限公司', location: expect.stringContaining('青岛') },
    means: { employment: ['full-time'], postedOn: '2026-03-02' },
  },
  ko: {
    url: 'https://norlund.example/recruit/4711',
    html: `<!doctype html><html lang="ko"><head><title>수문 엔지니어 - 노를룬드 해안공사</title></head><body><header><a href="/"><img alt="노를룬드 해안공사"></a></header><main><h1>수문 엔지니어</h1><dl><dt>근무지</dt><dd>부산광역시</dd><dt>고용형태</dt><dd>정규직</dd><dt>마감일</dt><dd>2026.04.30</dd><dt>급여</dt><dd>연봉 4,500만원 ~ 6,000만원</dd></dl><h3>담당업무</h3><ul><li>북쪽 해안의 모든 수문을 한 달에 두 번 점검하고 지난번과 달라진 점을 기록합니다</li><li>여섯 도시의 항만 책임자와 함께 수리 계획을 세우고 필요한 인력과 자재를 준비합니다</li></ul><h3>자격요건</h3><ul><li>기계 정비 또는 조선소에서 삼 년 이상의 경력을 가지신 분을 찾고 있습니다</li><li>운전면허를 소지하고 높은 곳이나 차가운 물을 두려워하지 않는 분</li></ul><h3>복리후생</h3><ul><li>연차 삼십 일, 회사 차량과 작은 배를 제공하며 자격증 취득을 지원합니다</li></ul><a href="/apply">지원하기</a></main><footer>© 2026 노를룬드 해안공사</footer></body></html>`,
    says: { title: '수문 엔지니어', company: '노를룬드 해안공사', location: expect.stringContaining('부산') },
    means: {
      employment: ['full-time'],
      closesOn: '2026-04-30',
      salary: expect.objectContaining({ min: 45000000, max: 60000000, currency: 'KRW', per: 'year' }),
    },
  },
  ru: {
    url: 'https://norlund.example/vacancies/4711',
    html: `<!doctype html><html lang="ru"><head><title>Инженер шлюзов — Норлунд Берег</title></head><body><header><a href="/"><img alt="Норлунд Берег"></a></header><main><h1>Инженер шлюзов</h1><p>Город: Калининград</p><p>Зарплата: от 90 000 до 120 000 руб.</p><h3>Обязанности</h3><ul><li>Осматривать ворота дважды в месяц и записывать, что изменилось с прошлого раза</li><li>Планировать ремонт вместе с капитанами шести портов побережья</li></ul><h3>Требования</h3><ul><li>Опыт работы в механическом обслуживании от трёх лет и более</li><li>Водительские права и отсутствие страха перед холодной водой</li></ul><h3>Условия</h3><ul><li>Тридцать дней отпуска и лодка, когда машины недостаточно</li></ul><button>Откликнуться</button></main><footer>© 2026 Норлунд Берег</footer></body></html>`,
    says: { title: 'Инженер шлюзов', company: 'Норлунд Берег', location: expect.stringContaining('Калининград') },
    means: {},
  },
  hu: {
    url: 'https://norlund.example/allas/zsilipmernok',
    html: `<!doctype html><html lang="hu"><head><title>Zsilipmérnök - Norlund Part Kft.</title></head><body><header><a href="/"><img alt="Norlund Part"></a></header><main><h1>Zsilipmérnök</h1><p>Munkavégzés helye: Győr</p><h3>Feladatok</h3><ul><li>A kapuk ellenőrzése havonta kétszer és a változások feljegyzése</li><li>A javítások tervezése hat város kikötőmestereivel együtt</li></ul><h3>Elvárások</h3><ul><li>Legalább három év tapasztalat a gépészeti karbantartásban</li><li>Jogosítvány, és nincs félelem a hideg víztől sem télen sem nyáron</li></ul><h3>Amit kínálunk</h3><ul><li>Harminc nap szabadság és egy csónak, ha a furgon nem elég</li></ul><a href="/jelentkezes">Jelentkezem</a></main><footer>© 2026 Norlund Part Kft.</footer></body></html>`,
    says: { title: 'Zsilipmérnök', company: 'Norlund Part Kft.', location: expect.stringContaining('Győr') },
    means: {},
  },
  ro: {
    url: 'https://norlund.example/cariere/inginer-ecluze',
    html: `<!doctype html><html lang="ro"><head><title>Inginer ecluze | Norlund Litoral</title></head><body><header><a href="/"><img alt="Norlund Litoral"></a></header><main><h1>Inginer ecluze</h1><p>Locație: Constanța</p><h3>Responsabilități</h3><ul><li>Verificarea porților de două ori pe lună și notarea schimbărilor</li><li>Planificarea reparațiilor împreună cu căpitanii a șase porturi</li></ul><h3>Cerințe</h3><ul><li>Cel puțin trei ani de experiență în întreținere mecanică</li><li>Permis de conducere și nicio teamă de apa rece sau de înălțime</li></ul><h3>Ce oferim</h3><ul><li>Treizeci de zile de concediu și o barcă când duba nu ajunge</li></ul><a href="/aplica">Aplică acum</a></main><footer>© 2026 Norlund Litoral SRL</footer></body></html>`,
    says: { title: 'Inginer ecluze', company: 'Norlund Litoral', location: expect.stringContaining('Constanța') },
    means: {},
  },
  tr: {
    url: 'https://norlund.example/kariyer/kapak-muhendisi',
    html: `<!doctype html><html lang="tr"><head><title>Kapak Mühendisi - Norlund Kıyı</title></head><body><header><a href="/"><img alt="Norlund Kıyı"></a></header><main><h1>Kapak Mühendisi</h1><p>Çalışma yeri: İzmir</p><h3>İş tanımı</h3><ul><li>Kapakları ayda iki kez kontrol etmek ve değişiklikleri kaydetmek</li><li>Altı limanın müdürleriyle birlikte onarımları planlamak</li></ul><h3>Aranan nitelikler</h3><ul><li>Mekanik bakımda veya tersanede en az üç yıl deneyim sahibi</li><li>Sürücü belgesi ve soğuk sudan korkmamak, yükseklik korkusu olmamak</li></ul><a href="/basvur">Başvur</a></main><footer>© 2026 Norlund Kıyı</footer></body></html>`,
    says: { title: 'Kapak Mühendisi', company: 'Norlund Kıyı', location: expect.stringContaining('İzmir') },
    means: {},
  },
  el: {
    url: 'https://norlund.example/theseis/4711',
    html: `<!doctype html><html lang="el"><head><title>Μηχανικός θυρών | Νόρλουντ Ακτή</title></head><body><header><a href="/"><img alt="Νόρλουντ Ακτή"></a></header><main><h1>Μηχανικός θυρών</h1><p>Τοποθεσία: Πάτρα</p><h3>Αρμοδιότητες</h3><ul><li>Έλεγχος των θυρών δύο φορές τον μήνα και καταγραφή των αλλαγών</li><li>Σχεδιασμός επισκευών με τους λιμενάρχες έξι πόλεων</li></ul><h3>Απαιτούμενα προσόντα</h3><ul><li>Τουλάχιστον τρία χρόνια εμπειρίας στη μηχανική συντήρηση</li><li>Δίπλωμα οδήγησης και κανένας φόβος για το κρύο νερό</li></ul><h3>Παροχές</h3><ul><li>Τριάντα ημέρες άδεια και μια βάρκα όταν το φορτηγό δεν φτάνει</li></ul><a href="/apply">Υποβολή αίτησης</a></main><footer>© 2026 Νόρλουντ Ακτή</footer></body></html>`,
    says: { title: 'Μηχανικός θυρών', company: 'Νόρλουντ Ακτή', location: expect.stringContaining('Πάτρα') },
    means: {},
  },
} as const;

describe.each(DOMS)('a page without structured data, in %s', (dom) => {
  it.each(Object.entries(PAGES))('is read and understood in "%s"', (_, { url, html, says, means }) => {
    const reading = readPage(aPage(html, url, dom).document, url, []);
    if (reading.kind !== 'posting') throw new Error(`no posting: ${reading.reason}`);
    expect(reading.raw).toMatchObject({ ...says, descriptionHtml: expect.any(String) });
    expect(understand(reading, { now: Date.UTC(2026, 2, 20) })).toMatchObject(means);
  });
});
