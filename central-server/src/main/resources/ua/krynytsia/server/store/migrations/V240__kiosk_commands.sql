-- SPDX-License-Identifier: GPL-3.0-or-later
-- What single terminals are asked to do. The action is its canonical JSON; the state is the newest
-- row of the history that counts.
create table kiosk_command (
    id varchar(36) primary key,
    kiosk varchar(64) not null,
    issued timestamp(6) with time zone not null,
    deadline timestamp(6) with time zone not null,
    asked_by varchar(200) not null,
    action varchar(20000) not null,
    state varchar(16) not null
);

create index kiosk_command_by_kiosk on kiosk_command (kiosk, issued);
create index kiosk_command_by_state on kiosk_command (state, deadline);

-- Rows are never changed. Said is the moment by the terminal's clock; a row that came after the end
-- is kept, but does not count.
create table kiosk_command_state (
    command varchar(36) not null,
    ordinal int not null,
    state varchar(16) not null,
    at timestamp(6) with time zone not null,
    said timestamp(6) with time zone,
    reason varchar(8000) not null,
    counts boolean not null,
    primary key (command, ordinal)
);

-- What a command brought, in parts of at most 1 MiB; gone after a month or when there is too much.
create table kiosk_command_result (
    command varchar(36) primary key,
    type varchar(40) not null,
    length bigint not null,
    at timestamp(6) with time zone not null
);

create index kiosk_command_result_by_age on kiosk_command_result (at);

create table kiosk_command_part (
    command varchar(36) not null,
    part int not null,
    content ${blob} not null,
    primary key (command, part)
);
