-- I13 Nowhere is more promised than there is, and nothing is negative
-- needs: inventory.verify_stock
select variant_id, warehouse, on_hand, reserved from inventory.verify_stock
where on_hand < 0 or reserved < 0 or reserved > on_hand
