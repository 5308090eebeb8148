create table shelf (id int primary key, label text not null);
