-- SPDX-License-Identifier: GPL-3.0-or-later
-- Emergency messages. The content is the canonical JSON of the message as it was sent; when it ends
-- stands beside it, since that changes. Rows are never deleted.
create table alert (
    id varchar(64) primary key,
    content varchar(20000) not null,
    sent timestamp(6) with time zone not null,
    expires timestamp(6) with time zone not null,
    ended timestamp(6) with time zone,
    superseded boolean not null,
    sent_by varchar(200) not null,
    ended_by varchar(200)
);

create index alert_by_sent on alert (sent);

-- One row. The serial number is the newest board's; changes counts what every node must tell.
create table alert_board (
    id int primary key,
    serial bigint not null,
    changes bigint not null
);

insert into alert_board (id, serial, changes) values (1, 0, 0);

-- What an outside source said last, and the message that stands for its danger.
create table alert_feed (
    id varchar(64) primary key,
    alert varchar(64),
    heard timestamp(6) with time zone
);
