-- Who looks after the goods also looks after what they cost and what is off them.
update role set permissions = permissions
    || '{PRICE_READ,PRICE_WRITE,PROMOTION_READ,PROMOTION_WRITE}'
where code in ('owner', 'merchandiser');
