-- A third contact ends a decision about urgent or cancer advice (SAF-4); of those kept before it is not known.
alter table decision add column urgent boolean not null default true;
