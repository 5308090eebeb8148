-- I33 A proposal stands where its last step led
-- needs: listing.verify_proposal
select id, kind, stage, last_stage from listing.verify_proposal
where stage is distinct from last_stage
