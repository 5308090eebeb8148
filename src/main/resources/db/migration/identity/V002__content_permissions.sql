-- Who looks after the goods also looks after what the shop says of them.
update role set permissions = permissions || '{CONTENT_READ,CONTENT_WRITE}'
where code in ('owner', 'merchandiser');
