import { describe, expect, it } from 'vitest';
import { find, names } from './packaged';

describe('finding the names of skills', () => {
  it.each([
    ['You know C++, C#, F# and .NET.', ['C++', 'C#', 'F#', '.NET']],
    ['Experience with Node.JS, ASP.NET Core and Vue.js', ['Node.js', 'ASP.NET Core', 'Vue.js']],
    ['Knowledge of CI/CD, TCP/IP and PL/SQL', ['CI/CD', 'TCP/IP', 'PL/SQL']],
    ['Skills: React/Redux, HTML/CSS, Kafka/RabbitMQ', ['React', 'Redux', 'HTML', 'CSS', 'Apache Kafka', 'RabbitMQ']],
    ['C/C++ and C# .NET experience', ['C', 'C++', 'C#.NET']],
    [
      'Experience with Python 3, Java 17+, HTML5, ES6 and Angular 2+',
      ['Python', 'Java', 'HTML', 'JavaScript', 'Angular'],
    ],
    ['Experience with Python3.11 and PHP8', ['Python', 'PHP']],
    [
      'Experience with micro-services, micro services, REST APIs and relational databases',
      ['Microservices', 'REST', 'Relational Databases'],
    ],
    [
      'Experience with K8s, AWS, GCP, TS and JS',
      ['Kubernetes', 'AWS', 'Google Cloud Platform (GCP)', 'TypeScript', 'JavaScript'],
    ],
    ['Expérience avec Kubernétes et Dóckér', ['Kubernetes', 'Docker']],
    ['Knowledge of Post\u00adgre\u200bSQL and Spring\u00a0Boot', ['PostgreSQL', 'Spring Boot']],
    [
      'Experience in data\u00a0\u200bstructures and object\u2011oriented programming',
      ['Data Structures', 'Object-Oriented Programming'],
    ],
    [
      'Experience with test automatisation, containerisation and virtualisation',
      ['Containerization', 'Virtualization'],
    ],
    ['Experience writing unit and integration tests', ['Unit Testing', 'Integration Testing']],
    ['Knowledge of analog and digital electronics', ['Analog Electronics', 'Digital Electronics']],
    ['ISO 27001, SOC2 and PCI-DSS knowledge', ['ISO 27001', 'SOC 2', 'PCI DSS']],
    ['PostgreSQL skillsYou know Kubernetes.You like Docker', ['PostgreSQL', 'Kubernetes', 'Docker']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected.map((name) => (name === 'C#.NET' ? 'C#' : name)));
  });

  it('takes the longest name', () => {
    expect(names('Experience with Spring Boot')).toEqual(['Spring Boot']);
    expect(names('Experience with React Native')).toEqual(['React Native']);
    expect(names('Experience with Azure SQL Database')).toEqual(['Azure SQL Database']);
  });

  it('finds names only as whole words', () => {
    expect(names('The javascripting scalable pythonista reactor swiftly goes')).toEqual([]);
  });

  it('finds a name that is wrapped over two lines, but none across a list', () => {
    expect(names('We expect that you have a good working knowledge of data\nstructures.')).toEqual(['Data Structures']);
    expect(names('• Experience with data\n• Structures')).toEqual([]);
  });

  it('finds nothing in web and mail addresses', () => {
    expect(
      names('See https://python.org/java/react.html, www.kotlin.dev or mail java@docker.com for experience'),
    ).toEqual([]);
  });

  it('gives offsets of the text as it was', () => {
    const text = 'Ärzte 👩‍⚕️ use\u00a0Post\u00adgres,\u200b C++ and café Python311.';
    const found = find(`Experience: ${text}`);
    const shown = found.flatMap((skill) =>
      skill.mentions.map(({ start, end }) => `Experience: ${text}`.slice(start, end)),
    );
    expect(shown).toEqual(['Post\u00adgres', 'C++', 'Python']);
  });

  it('gives a skill once, with all its mentions', () => {
    const [skill, ...rest] = find('Experience with Kubernetes. You run K8s and kubernetes.');
    expect(rest).toEqual([]);
    expect(skill?.mentions).toEqual([
      { start: 16, end: 26 },
      { start: 36, end: 39 },
      { start: 44, end: 54 },
    ]);
  });

  it('counts words that share one skill as one mention', () => {
    const [skill] = find('Excellent verbal or written communication');
    expect(skill?.mentions).toEqual([{ start: 20, end: 41 }]);
  });

  it('quotes the sentence that asks', () => {
    const [skill] = find('We are nice.\n• You must know Kotlin,\n  really.\n• And more');
    expect(skill?.sentence).toBe('You must know Kotlin, really.');
  });
});

describe('names that are also words', () => {
  it.each([
    ['We go above and beyond and express ourselves swiftly; the rest is easy to excel at.', []],
    ['You react fast, take the lead in spring, and have access to the office.', []],
    ['Series C company with C-level access, an R&D office and a C+E division', []],
    ['In a word, be less chefs and more spark.', []],
    ['Experience with Go, Rust and Swift', ['Go', 'Rust', 'Swift']],
    ['golang, R programming, Apache Spark and MS Access experience', ['Go', 'R', 'Apache Spark', 'Microsoft Access']],
    ['Experience in Python, R or SQL', ['Python', 'R', 'SQL']],
    ['skills: python, go, rust', ['Python', 'Go', 'Rust']],
    [
      'Microsoft Office (Word, Excel, Outlook) skills',
      ['Microsoft Office', 'Microsoft Word', 'Microsoft Excel', 'Microsoft Outlook'],
    ],
    ['Chef, Puppet, Ansible and Terraform experience', ['Chef', 'Puppet', 'Ansible', 'Terraform']],
    ['You have built services with Spring and Express.js', ['Spring', 'Express']],
    ['You design RESTful services', ['REST']],
    ['Knowledge of REST is needed', ['REST']],
  ])('%s', (text, expected) => {
    expect(names(text).filter((name) => !['Leadership', 'System Design'].includes(name))).toEqual(expected);
  });
});

describe('text that asks for nothing', () => {
  it.each([
    [
      'equal opportunity',
      'All qualified applicants are considered without regard to race, color, religion, Java or disability.',
    ],
    ['benefits', 'Benefits:\n• Health insurance, German lessons and Python trainings'],
    ['how to apply', 'How to apply\nSend your resume in English with a link to GitHub'],
    ['a degree', "Bachelor's degree in Computer Science, Statistics, Economics or a related field"],
    ['the name of a job', 'Our marketing manager and the data engineering team look forward to you'],
  ])('%s', (_, text) => {
    expect(names(text)).toEqual([]);
  });

  it('leaves the benefits when a sentence plainly asks for technology', () => {
    const text = 'Benefits:\n• German lessons\n• Docker stickers\n• 3+ years of experience with Kotlin';
    expect(names(text)).toEqual(['Kotlin']);
  });

  it('reads what stands before the benefits in the same sentence', () => {
    expect(names('You have experience with Kotlin and we offer German lessons and a pension scheme')).toEqual([
      'Kotlin',
    ]);
  });

  it('names technology that a company says it uses, as a mention', () => {
    const [first] = find('About us\nWe run on Kubernetes and Kafka and do marketing.');
    expect(names('About us\nWe run on Kubernetes and Kafka and do marketing.')).toEqual(['Kubernetes', 'Apache Kafka']);
    expect(first?.need).toBe('mentioned');
  });
});
