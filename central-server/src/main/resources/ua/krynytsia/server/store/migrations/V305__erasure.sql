-- SPDX-License-Identifier: GPL-3.0-or-later
-- How often something was withdrawn for good, and up to which time its bytes were written over.
create table erasure (
    id               int           not null primary key,
    wanted           bigint        not null,
    done             bigint        not null
);
insert into erasure (id, wanted, done) values (1, 1, 0);
