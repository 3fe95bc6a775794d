### The words that this site uses again and again, each with what it means. A translation takes one word for each and keeps to it.
### Smuggling, trafficking and asylum are three different things: never use one word for two of them.
### In French: "trafficking" is "traite", never "trafic"; "trafic" is only for smuggling. A smuggler is "passeur".

## Work abroad

# A person or a firm that finds workers for an employer, often for pay. It says nothing about whether the person is honest.
-recruiter = recruteur
# A firm that recruits. The state can give it a licence, and can take the licence away.
-agency = agence
# The permission of the state to recruit workers. It has a number and stands on a list of the labour ministry.
-licence = licence
# The person or firm you work for and that pays you. Not the recruiter.
-employer = employeur
# The written agreement about your work: who, where, what work, what pay, what hours, how long.
-contract = contrat
# Money that a worker is asked to pay for getting the job. By ILO principles the employer pays it.
-recruitment-fee = frais de recrutement
# The permission to enter a country in order to work there. A tourist or visit visa is not one.
-work-visa = visa de travail
# The office of the state for work and workers, in your own country or abroad. Also a labour ministry.
-labour-office = bureau du travail

## Force and abuse

# You must work to pay a debt, and the debt or its terms keep you from leaving. A debt alone is not yet this.
-debt-bondage = servitude pour dettes
# Work that a person does under threat and has not chosen freely.
-forced-labour = travail forcé
# Using a person for gain: forced labour, making someone sell sex, slavery, taking organs. Hard work for fair pay is not this.
-exploitation = exploitation
# Finding, moving or holding people by force, threat or deceit, to exploit them. No border need be crossed. With a child, no force or deceit is needed.
-trafficking = traite des personnes
# Helping people over a border against the rules, for gain. The person agrees to the crossing. It can turn into trafficking on the way.
-smuggling = trafic de migrants

## Protection

# Protection that a country gives to people who would be in danger of persecution at home. Everyone may ask for it.
-asylum = asile
# A person outside their own country who has good reason to fear persecution there and cannot get protection from it.
-refugee = réfugié
# Help and rights that keep a person from being sent into danger. Asylum is one form of it.
-protection = protection
# A refugee moves from the country of asylum to another country that agreed to take them in. Nobody can apply for it alone.
-resettlement = réinstallation
# Being in a country without the papers that it asks for. Say this of the situation, never “illegal” of the person.
-irregular-situation = situation irrégulière
# The adult who has the right and the duty to look after a child by law: a parent, or someone named by a court or an office.
-guardian = tuteur légal
