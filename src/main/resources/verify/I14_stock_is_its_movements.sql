-- I14 Stock is the sum of its movements, and what is reserved is the sum of the live holds
-- needs: inventory.verify_stock, inventory.verify_movements, inventory.verify_holds, inventory.verify_hold_lines
with moved as (
    select variant_id, warehouse, sum(on_hand_delta) as on_hand, sum(reserved_delta) as reserved
    from inventory.verify_movements group by variant_id, warehouse),
held as (
    select l.variant_id, l.warehouse, sum(l.quantity) as reserved
    from inventory.verify_hold_lines l join inventory.verify_holds h on h.hold_id = l.hold_id
    where h.state in ('HELD', 'CONFIRMED') group by l.variant_id, l.warehouse)
select s.variant_id, s.warehouse, s.on_hand, coalesce(m.on_hand, 0) as moved_on_hand, s.reserved,
       coalesce(m.reserved, 0) as moved_reserved, coalesce(h.reserved, 0) as held
from inventory.verify_stock s
left join moved m on m.variant_id = s.variant_id and m.warehouse = s.warehouse
left join held h on h.variant_id = s.variant_id and h.warehouse = s.warehouse
where s.on_hand <> coalesce(m.on_hand, 0) or s.reserved <> coalesce(m.reserved, 0)
   or s.reserved <> coalesce(h.reserved, 0)
