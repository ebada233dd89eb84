-- What clinicians tell authors and the safety officer, and what they decided.
-- Nothing here says who a patient is: patients, their practice and what a decision was shown with are keyed hashes,
-- and the key is not in the database. Rows are only ever added, but for the count of a search.

create table section_feedback (
  id bigint generated always as identity primary key,
  form_key text not null unique check (length(form_key) <= 64),
  locality text not null check (length(locality) <= 100),
  pathway text not null check (length(pathway) <= 100),
  digest text not null check (length(digest) <= 100),
  section text not null check (length(section) <= 100),
  words text not null check (length(words) <= 2000),
  contact text not null check (length(contact) <= 200),
  at timestamptz not null
);
create index section_feedback_place on section_feedback (locality, pathway, id);

create table zero_result_search (
  locality text not null check (length(locality) <= 100),
  query text not null check (length(query) <= 80),
  day date not null,
  times integer not null default 1,
  primary key (locality, day, query)
);

create table wrong_answer_report (
  id bigint generated always as identity primary key,
  form_key text not null unique check (length(form_key) <= 64),
  answer text not null check (length(answer) <= 100),
  releases text not null check (length(releases) <= 8000),
  rule text not null check (length(rule) <= 300),
  words text not null check (length(words) <= 2000),
  who text not null check (length(who) <= 200),
  at timestamptz not null
);
create index wrong_answer_report_at on wrong_answer_report (at, id);

create table override_reason (
  id bigint generated always as identity primary key,
  form_key text not null unique check (length(form_key) <= 64),
  locality text not null check (length(locality) <= 100),
  pathway text not null check (length(pathway) <= 100),
  rule text not null check (length(rule) <= 200),
  digest text not null check (length(digest) <= 100),
  code text not null check (length(code) <= 40),
  words text not null check (length(words) <= 500),
  practice text not null check (length(practice) <= 20),
  day date not null
);
create index override_reason_place on override_reason (locality, pathway, id);

create table decision (
  id bigint generated always as identity primary key,
  form_key text not null check (length(form_key) <= 64),
  patient text not null check (patient ~ '^[0-9a-f]{64}$'),
  pathway text not null check (length(pathway) <= 100),
  rule text not null check (length(rule) <= 200),
  digest text not null check (length(digest) <= 100),
  kind text not null check (kind in ('DECLINED', 'SNOOZED', 'REOPENED')),
  at timestamptz not null,
  until timestamptz not null,
  practice text not null check (practice ~ '^[0-9a-f]{64}$'),
  shown text[] not null,
  unique (patient, form_key)
);
create index decision_patient on decision (patient, id);
