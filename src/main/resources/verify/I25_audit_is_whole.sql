-- I25 The audit trail is what was sealed, without a gap
-- needs: platform.verify_audit
select * from platform.verify_audit
