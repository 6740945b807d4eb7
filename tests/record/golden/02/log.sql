BEGIN TRANSACTION;
CREATE TABLE arrivals (
	stream VARCHAR(40) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	at FLOAT NOT NULL, 
	PRIMARY KEY (stream)
);
CREATE TABLE codes (
	code VARCHAR(20) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	grp VARCHAR(40) NOT NULL, 
	PRIMARY KEY (code)
);
INSERT INTO "codes" VALUES('WUF66C','f8b3pfn2v7qx','kjkexpe6engf');
INSERT INTO "codes" VALUES('VUG54C','f8b3pfn2v7qx','tkctmx62r7m6');
CREATE TABLE events (
	seq INTEGER NOT NULL, 
	stream VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	op VARCHAR(80) NOT NULL, 
	kind VARCHAR(60) NOT NULL, 
	data TEXT NOT NULL, 
	actor VARCHAR(40), 
	at FLOAT NOT NULL, 
	format INTEGER DEFAULT '1' NOT NULL, 
	tag VARCHAR(40), 
	PRIMARY KEY (seq), 
	UNIQUE (stream, version)
);
INSERT INTO "events" VALUES(1,'f8b3pfn2v7qx',1,'et2mhawgt4d5f9st6mej','PlanCreated','{"plan":"f8b3pfn2v7qx","name":"Plan de agua de la ribera","language":"es"}',NULL,1.79577947391595792768e+09,1,NULL);
INSERT INTO "events" VALUES(2,'f8b3pfn2v7qx',2,'h6rh9nwc3fu84m9k9qt3','GroupAdded','{"group":"kjkexpe6engf","name":"Mesa 1","topic":"Agua potable","code":"WUF-66C"}','sym75s77mgng5g99',1.79577947394900298123e+09,1,NULL);
INSERT INTO "events" VALUES(3,'f8b3pfn2v7qx',3,'8mfeg8j4hgqpndy29g3v','GroupRenamed','{"group":"kjkexpe6engf","name":"Mesa del agua","topic":"Agua potable y riego"}','sym75s77mgng5g99',1.79577947397071385378e+09,1,NULL);
INSERT INTO "events" VALUES(4,'f8b3pfn2v7qx',4,'8acukv7zpfdnvfu73j67','GroupAdded','{"group":"tkctmx62r7m6","name":"Mesa 2","topic":"","code":"BEP-76G"}','sym75s77mgng5g99',1.79577947398121833804e+09,1,NULL);
INSERT INTO "events" VALUES(5,'f8b3pfn2v7qx',5,'xbxqp2kat3anfwun5p2d','DoorClosed','{"group":"tkctmx62r7m6"}','sym75s77mgng5g99',1.79577947399150371549e+09,1,NULL);
INSERT INTO "events" VALUES(6,'f8b3pfn2v7qx',6,'qtgrfsqqag5nah2w5wpq','CodeRenewed','{"group":"tkctmx62r7m6","code":"VUG-54C"}','sym75s77mgng5g99',1.79577947400082731251e+09,1,NULL);
INSERT INTO "events" VALUES(7,'f8b3pfn2v7qx',7,'8nzhwv99wx2asgf9xmgd','DoorOpened','{"group":"tkctmx62r7m6"}','sym75s77mgng5g99',1.79577947401122426989e+09,1,NULL);
INSERT INTO "events" VALUES(8,'f8b3pfn2v7qx',8,'da769tqkptp9gt2yxsp7','LatecomersRuled','{"group":"tkctmx62r7m6","observe":true}','sym75s77mgng5g99',1.79577947402119493481e+09,1,NULL);
INSERT INTO "events" VALUES(9,'f8b3pfn2v7qx',9,'bwh2fhnjwtyp5ewbtajc','GroupArchived','{"group":"tkctmx62r7m6"}','sym75s77mgng5g99',1.79577947403153085704e+09,1,NULL);
INSERT INTO "events" VALUES(10,'f8b3pfn2v7qx',10,'en6qp3u5nrhqbsyeuft3','GroupBroughtBack','{"group":"tkctmx62r7m6"}','sym75s77mgng5g99',1.79577947404571032531e+09,1,NULL);
INSERT INTO "events" VALUES(11,'f8b3pfn2v7qx',11,'xfg5wmn3hf6mpwg6maw2','GroupArchived','{"group":"tkctmx62r7m6"}','sym75s77mgng5g99',1.79577947405147290236e+09,1,NULL);
INSERT INTO "events" VALUES(12,'f8b3pfn2v7qx',12,'4c8t4bprcp7acr2yd5ps','ContextAnswered','{"context":"resources","before":{"answer":null,"note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}}}','sym75s77mgng5g99',1.79577947406446790691e+09,1,NULL);
INSERT INTO "events" VALUES(13,'f8b3pfn2v7qx',13,'bfsykeqydnsmxncga8ar','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}}}','sym75s77mgng5g99',1.7957794740756578446e+09,1,NULL);
INSERT INTO "events" VALUES(14,'f8b3pfn2v7qx',14,'5uhrudyr25kmazhu2de7','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}}}','sym75s77mgng5g99',1.795779474087471962e+09,1,NULL);
INSERT INTO "events" VALUES(15,'f8b3pfn2v7qx',15,'tt4x6pxem7myxa2hq7rg','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay dos técnicos","offers":[]},"next_step":{"text":"","offers":[]}}}','sym75s77mgng5g99',1.79577947409556436535e+09,1,NULL);
INSERT INTO "events" VALUES(16,'kjkexpe6engf',1,'vzv6x26cd3ydhfufw2w8','AspectNoted','{"aspect":"desired","before":{"text":"","offers":[]},"after":{"text":"Hay agua todos los días","offers":[]}}','sym75s77mgng5g99',1.79577947414294195179e+09,1,NULL);
INSERT INTO "events" VALUES(17,'kjkexpe6engf',2,'bkrr8wezwrrbqt9c44r4','AspectNoted','{"aspect":"desired","before":{"text":"Hay agua todos los días","offers":[]},"after":{"text":"Hay agua todos los días","offers":["El agua llega diario"]}}','sym75s77mgng5g99',1.79577947415302467343e+09,1,NULL);
INSERT INTO "events" VALUES(18,'kjkexpe6engf',3,'rn62psfa9rwn2htj7cr4','AspectNoted','{"aspect":"desired","before":{"text":"Hay agua todos los días","offers":["El agua llega diario"]},"after":{"text":"Hay agua todos los días","offers":[]}}','sym75s77mgng5g99',1.79577947415732431407e+09,1,NULL);
INSERT INTO "events" VALUES(19,'kjkexpe6engf',4,'gqbsy8m5jndhp766esuq','StakeholderSet','{"stakeholder":"xv9tz3x7hxzd","before":null,"after":{"stakeholder":"xv9tz3x7hxzd","name":"Presidencia municipal","has":[],"present":false,"order":1}}','sym75s77mgng5g99',1.79577947416090130802e+09,1,NULL);
INSERT INTO "events" VALUES(20,'kjkexpe6engf',5,'k9866ypjchhqwqv7c4ar','StakeholderSet','{"stakeholder":"xv9tz3x7hxzd","before":{"stakeholder":"xv9tz3x7hxzd","name":"Presidencia municipal","has":[],"present":false,"order":1},"after":{"stakeholder":"xv9tz3x7hxzd","name":"Presidencia","has":["stake"],"present":true,"order":1}}','sym75s77mgng5g99',1.79577947416444039349e+09,1,NULL);
INSERT INTO "events" VALUES(21,'kjkexpe6engf',6,'t99f52aabk5883vc9asx','StakeholderSet','{"stakeholder":"b9cfsggy6sak","before":null,"after":{"stakeholder":"b9cfsggy6sak","name":"Nadie","has":[],"present":false,"order":2}}','sym75s77mgng5g99',1.7957794741686577797e+09,1,NULL);
INSERT INTO "events" VALUES(22,'kjkexpe6engf',7,'nhdjrjrc7en88ayswdf6','StakeholderSet','{"stakeholder":"b9cfsggy6sak","before":{"stakeholder":"b9cfsggy6sak","name":"Nadie","has":[],"present":false,"order":2},"after":null}','sym75s77mgng5g99',1.79577947417237687114e+09,1,NULL);
INSERT INTO "events" VALUES(23,'kjkexpe6engf',8,'7b3net355haet3bnvcn7','StagesArranged','{"before":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","problem_tree","objective_tree","commitment_card"]}','sym75s77mgng5g99',1.79577947417694926265e+09,1,NULL);
INSERT INTO "events" VALUES(24,'kjkexpe6engf',9,'6jqycgebp7dasyn2ftn6','StagesArranged','{"before":["brainstorm","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"]}','sym75s77mgng5g99',1.79577947418180131912e+09,1,NULL);
INSERT INTO "events" VALUES(25,'kjkexpe6engf',10,'3wkqgspbt6zjddnusc8r','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','sym75s77mgng5g99',1.79577947418712377545e+09,1,NULL);
INSERT INTO "events" VALUES(26,'kjkexpe6engf',11,'x578nvuu9dx7yjafb242','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}}}','sym75s77mgng5g99',1.79577947420096635817e+09,1,NULL);
INSERT INTO "events" VALUES(27,'kjkexpe6engf',12,'furmqnzswss6etjecf8w','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','sym75s77mgng5g99',1.79577947421547079085e+09,1,NULL);
INSERT INTO "events" VALUES(28,'kjkexpe6engf',13,'fqfk3tvvrt733nefjhpv','StageOpened','{"stage":"brainstorm"}','sym75s77mgng5g99',1.79577947422675609587e+09,1,NULL);
INSERT INTO "events" VALUES(29,'kjkexpe6engf',14,'ufv6mfrts37y44xdjzhs','AgendaItemSet','{"item":"zha2whz5u4vf","before":null,"after":{"item":"zha2whz5u4vf","title":"Bienvenida","minutes":5,"order":1,"stage":""}}','sym75s77mgng5g99',1.79577947424026584631e+09,1,NULL);
INSERT INTO "events" VALUES(30,'kjkexpe6engf',15,'zu46t4wzyxrwc22up8cz','AgendaItemSet','{"item":"57w5ebw6sraj","before":null,"after":{"item":"57w5ebw6sraj","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"}}','sym75s77mgng5g99',1.79577947424905347826e+09,1,NULL);
INSERT INTO "events" VALUES(31,'kjkexpe6engf',16,'kqys2xq3av3tz8abrjxq','AgendaItemSet','{"item":"zha2whz5u4vf","before":{"item":"zha2whz5u4vf","title":"Bienvenida","minutes":5,"order":1,"stage":""},"after":{"item":"zha2whz5u4vf","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""}}','sym75s77mgng5g99',1.79577947425893425948e+09,1,NULL);
INSERT INTO "events" VALUES(32,'kjkexpe6engf',17,'np25rqq6he4dytyj8y86','AgendaItemSet','{"item":"zha2whz5u4vf","before":{"item":"zha2whz5u4vf","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""},"after":{"item":"zha2whz5u4vf","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""}}','sym75s77mgng5g99',1.7957794742722280025e+09,1,NULL);
INSERT INTO "events" VALUES(33,'kjkexpe6engf',18,'np25rqq6he4dytyj8y86','AgendaItemSet','{"item":"57w5ebw6sraj","before":{"item":"57w5ebw6sraj","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"},"after":{"item":"57w5ebw6sraj","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}}','sym75s77mgng5g99',1.7957794742722280025e+09,1,NULL);
INSERT INTO "events" VALUES(34,'kjkexpe6engf',19,'f6fhmwffhqmxd6d7sxk9','TimerSet','{"before":null,"after":{"item":"zha2whz5u4vf","seconds":360,"ends":1795779834.2943957,"left":null,"stage":"brainstorm","veiled":""}}','sym75s77mgng5g99',1.79577947429445934296e+09,1,NULL);
INSERT INTO "events" VALUES(35,'kjkexpe6engf',20,'sgwenbpr2rmh4c88nc2c','TimerSet','{"before":{"item":"zha2whz5u4vf","seconds":360,"ends":1795779834.2943957,"left":null,"stage":"brainstorm","veiled":""},"after":{"item":"zha2whz5u4vf","seconds":360,"ends":null,"left":359.9821219444275,"stage":"brainstorm","veiled":""}}','sym75s77mgng5g99',1.79577947431235098842e+09,1,NULL);
INSERT INTO "events" VALUES(36,'kjkexpe6engf',21,'4cxhkjmd36qpvhh4ev7w','TimerSet','{"before":{"item":"zha2whz5u4vf","seconds":360,"ends":null,"left":359.9821219444275,"stage":"brainstorm","veiled":""},"after":{"item":"zha2whz5u4vf","seconds":360,"ends":1795779834.3065076,"left":null,"stage":"brainstorm","veiled":""}}','sym75s77mgng5g99',1.79577947432447242734e+09,1,NULL);
INSERT INTO "events" VALUES(37,'kjkexpe6engf',22,'3rsghenefhpab36x558v','TimerSet','{"before":{"item":"zha2whz5u4vf","seconds":360,"ends":1795779834.3065076,"left":null,"stage":"brainstorm","veiled":""},"after":{"item":"zha2whz5u4vf","seconds":480,"ends":1795779954.3065076,"left":null,"stage":"brainstorm","veiled":""}}','sym75s77mgng5g99',1.79577947434306883812e+09,1,NULL);
INSERT INTO "events" VALUES(38,'kjkexpe6engf',23,'jp2ej8ntxu37u7qxh6dq','ReadinessSaid','{"person":"zdby86megyjdun7a","about":"zha2whz5u4vf","ready":true}','zdby86megyjdun7a',1.79577947436814951889e+09,1,NULL);
INSERT INTO "events" VALUES(39,'kjkexpe6engf',24,'tygyyfvfytcq7jhqv73s','TimerSet','{"before":{"item":"zha2whz5u4vf","seconds":480,"ends":1795779954.3065076,"left":null,"stage":"brainstorm","veiled":""},"after":{"item":null,"seconds":180,"ends":1795779654.383697,"left":null,"stage":"brainstorm","veiled":""}}','sym75s77mgng5g99',1.79577947438375663761e+09,1,NULL);
INSERT INTO "events" VALUES(40,'kjkexpe6engf',25,'7j4sj38a4usvd8thhzxt','TimerSet','{"before":{"item":null,"seconds":180,"ends":1795779654.383697,"left":null,"stage":"brainstorm","veiled":""},"after":null}','sym75s77mgng5g99',1.79577947440218734743e+09,1,NULL);
INSERT INTO "events" VALUES(41,'kjkexpe6engf',26,'9fudazzfcxmvfse7q7ss','AgendaItemSet','{"item":"zha2whz5u4vf","before":{"item":"zha2whz5u4vf","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""},"after":null}','sym75s77mgng5g99',1.7957794744120657444e+09,1,NULL);
INSERT INTO "events" VALUES(42,'kjkexpe6engf',27,'jr3wyz2z4kxhnr5yhjue','StageOpened','{"stage":"viewpoints"}','sym75s77mgng5g99',1.79577947442082285879e+09,1,NULL);
INSERT INTO "events" VALUES(43,'kjkexpe6engf',28,'7vxbr7p96ubw3k5hr4z2','QuestionAdded','{"question":"btfe3jkdfvcg","text":"¿Quién lo paga hoy?","order":1}','sym75s77mgng5g99',1.79577947443665552141e+09,1,NULL);
INSERT INTO "events" VALUES(44,'kjkexpe6engf',29,'x4664zvcdayupxf9bysf','QuestionAdded','{"question":"eu2vyaa6tk7c","text":"¿Y mañana?","order":2}','sym75s77mgng5g99',1.79577947445308852203e+09,1,NULL);
INSERT INTO "events" VALUES(45,'kjkexpe6engf',30,'tn9h3s4k8s7hehdgspe3','QuestionDropped','{"question":"eu2vyaa6tk7c","text":"¿Y mañana?","order":2}','sym75s77mgng5g99',1.79577947446850776677e+09,1,NULL);
INSERT INTO "events" VALUES(46,'kjkexpe6engf',31,'nwysyfeqsvrm6sghrscc','AnswerGiven','{"answer":"43eaqfdk8rdb","question":"causes","author":"zdby86megyjdun7a","sector":"people","text":"Las tuberías son viejas","order":1,"caucus":false}','zdby86megyjdun7a',1.79577947448925518986e+09,1,NULL);
INSERT INTO "events" VALUES(47,'kjkexpe6engf',32,'nvpktukw9fcuwaee758w','AnswerGiven','{"answer":"8aeesqmqstam","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2,"caucus":false}','sym75s77mgng5g99',1.7957794745042181015e+09,1,NULL);
INSERT INTO "events" VALUES(48,'kjkexpe6engf',33,'aahy6haz6cabrmpggxj9','AnswerGiven','{"answer":"qb96pmjqd2zs","question":"btfe3jkdfvcg","author":"8t3f9ga2rpa68cy5","sector":"government","text":"El municipio","order":3,"caucus":false}','8t3f9ga2rpa68cy5',1.79577947451688265797e+09,1,NULL);
INSERT INTO "events" VALUES(49,'kjkexpe6engf',34,'fnavsawfdpucedz4b5ug','AnswerReworded','{"answer":"43eaqfdk8rdb","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}','zdby86megyjdun7a',1.79577947454109978671e+09,1,NULL);
INSERT INTO "events" VALUES(50,'kjkexpe6engf',35,'47vhku6dvx239ne2gp9m','AnswerWithdrawn','{"answer":"qb96pmjqd2zs"}','8t3f9ga2rpa68cy5',1.79577947456649422643e+09,1,NULL);
INSERT INTO "events" VALUES(51,'kjkexpe6engf',36,'tmz3v5w536jme6grdq5n','OperationUndone','{"op":"47vhku6dvx239ne2gp9m"}','8t3f9ga2rpa68cy5',1.79577947458520245553e+09,1,NULL);
INSERT INTO "events" VALUES(52,'kjkexpe6engf',37,'tmz3v5w536jme6grdq5n','AnswerReturned','{"answer":"qb96pmjqd2zs"}','8t3f9ga2rpa68cy5',1.79577947458520245553e+09,1,NULL);
INSERT INTO "events" VALUES(53,'kjkexpe6engf',38,'pdtbugeu9vr5ksabtczv','AnswersShown','{}','sym75s77mgng5g99',1.79577947460800099377e+09,1,NULL);
INSERT INTO "events" VALUES(54,'kjkexpe6engf',39,'5ea2tc5fxg4jgh4d6zbn','AnswersHidden','{}','sym75s77mgng5g99',1.79577947462501597399e+09,1,NULL);
INSERT INTO "events" VALUES(55,'kjkexpe6engf',40,'yhtwewsgj2dfnzfb4ruw','AnswersShown','{}','sym75s77mgng5g99',1.79577947464069437983e+09,1,NULL);
INSERT INTO "events" VALUES(56,'kjkexpe6engf',41,'yuz84j36w6xsc2bk85qn','QuestionShown','{"question":"causes"}','sym75s77mgng5g99',1.79577947465158390999e+09,1,NULL);
INSERT INTO "events" VALUES(57,'kjkexpe6engf',42,'nx6vucnjqyvyvwey7y4f','PositionTaken','{"answer":"43eaqfdk8rdb","person":"8t3f9ga2rpa68cy5","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}','8t3f9ga2rpa68cy5',1.79577947466944074636e+09,1,NULL);
INSERT INTO "events" VALUES(58,'kjkexpe6engf',43,'2h9hjstu9kj3xmgqchqx','PositionTaken','{"answer":"43eaqfdk8rdb","person":"8t3f9ga2rpa68cy5","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}','8t3f9ga2rpa68cy5',1.79577947468407845494e+09,1,NULL);
INSERT INTO "events" VALUES(59,'kjkexpe6engf',44,'kpv9a4nxyjt64k2bun9x','PositionTaken','{"answer":"43eaqfdk8rdb","person":"8t3f9ga2rpa68cy5","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}','8t3f9ga2rpa68cy5',1.79577947470110225675e+09,1,NULL);
INSERT INTO "events" VALUES(60,'kjkexpe6engf',45,'wsee4bac6hbrm87vqt64','AnswerReworded','{"answer":"43eaqfdk8rdb","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}','zdby86megyjdun7a',1.79577947472184085847e+09,1,NULL);
INSERT INTO "events" VALUES(61,'kjkexpe6engf',46,'xmd3jvxvna8hdznpkkct','PositionTaken','{"answer":"43eaqfdk8rdb","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}','sym75s77mgng5g99',1.79577947473293638228e+09,1,NULL);
INSERT INTO "events" VALUES(62,'kjkexpe6engf',47,'p8k72pcdv64zhr6qmt9q','PositionTaken','{"answer":"43eaqfdk8rdb","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}','sym75s77mgng5g99',1.79577947474860978127e+09,1,NULL);
INSERT INTO "events" VALUES(63,'kjkexpe6engf',48,'x9vsh57vdj38u4a9kz3q','PositionTaken','{"answer":"43eaqfdk8rdb","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}','sym75s77mgng5g99',1.79577947477295565611e+09,1,NULL);
INSERT INTO "events" VALUES(64,'kjkexpe6engf',49,'63kbzequpsx87ycdcrcu','IdeasAdded','{"ideas":[{"idea":"y4wpqurc2as3","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"zdby86megyjdun7a","sector":"people","paper":[],"repeated":0,"blank":0}','sym75s77mgng5g99',1.79577947479799556731e+09,1,NULL);
INSERT INTO "events" VALUES(65,'kjkexpe6engf',50,'63kbzequpsx87ycdcrcu','AnswerTaken','{"answer":"43eaqfdk8rdb","idea":"y4wpqurc2as3"}','sym75s77mgng5g99',1.79577947479799556731e+09,1,NULL);
INSERT INTO "events" VALUES(66,'kjkexpe6engf',51,'jka6tgzt3thrutc7n4xc','OperationUndone','{"op":"63kbzequpsx87ycdcrcu"}','sym75s77mgng5g99',1.79577947481787133219e+09,1,NULL);
INSERT INTO "events" VALUES(67,'kjkexpe6engf',52,'jka6tgzt3thrutc7n4xc','AnswerLeft','{"answer":"43eaqfdk8rdb","idea":"y4wpqurc2as3"}','sym75s77mgng5g99',1.79577947481787133219e+09,1,NULL);
INSERT INTO "events" VALUES(68,'kjkexpe6engf',53,'jka6tgzt3thrutc7n4xc','IdeasWithdrawn','{"ideas":["y4wpqurc2as3"]}','sym75s77mgng5g99',1.79577947481787133219e+09,1,NULL);
INSERT INTO "events" VALUES(69,'kjkexpe6engf',54,'44nztjwxjy7qtw4x2zgp','OperationRedone','{"op":"63kbzequpsx87ycdcrcu"}','sym75s77mgng5g99',1.7957794748427715302e+09,1,NULL);
INSERT INTO "events" VALUES(70,'kjkexpe6engf',55,'44nztjwxjy7qtw4x2zgp','IdeasAdded','{"ideas":[{"idea":"y4wpqurc2as3","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"zdby86megyjdun7a","sector":"people","paper":[],"repeated":0,"blank":0}','sym75s77mgng5g99',1.7957794748427715302e+09,1,NULL);
INSERT INTO "events" VALUES(71,'kjkexpe6engf',56,'44nztjwxjy7qtw4x2zgp','AnswerTaken','{"answer":"43eaqfdk8rdb","idea":"y4wpqurc2as3"}','sym75s77mgng5g99',1.7957794748427715302e+09,1,NULL);
INSERT INTO "events" VALUES(72,'kjkexpe6engf',57,'u3qzk3msbzunjd22ysfj','StageOpened','{"stage":"brainstorm"}','sym75s77mgng5g99',1.79577947486043214796e+09,1,NULL);
INSERT INTO "events" VALUES(73,'kjkexpe6engf',58,'bcszp3jdj7h884fj2pez','IdeasAdded','{"ideas":[{"idea":"mqagfmgwvhgw","text":"El agua llega dos horas al día"}],"order":2,"author":"zdby86megyjdun7a","sector":"people","paper":[],"repeated":0,"blank":0}','zdby86megyjdun7a',1.79577947487324404715e+09,1,NULL);
INSERT INTO "events" VALUES(74,'kjkexpe6engf',59,'fazays267jz967km86dz','IdeasAdded','{"ideas":[{"idea":"gjg225ajwct2","text":"Hay agua solo dos horas"}],"order":3,"author":"8t3f9ga2rpa68cy5","sector":"government","paper":[],"repeated":0,"blank":0}','8t3f9ga2rpa68cy5',1.79577947489278483394e+09,1,NULL);
INSERT INTO "events" VALUES(75,'kjkexpe6engf',60,'bxuq63pfrtdh7b8tgksk','IdeasAdded','{"ideas":[{"idea":"dn2src2xtycz","text":"La bomba se descompone"},{"idea":"xz2knwt3jp93","text":"2. El pozo se seca"}],"order":4,"author":"8dk5se29fypu6rm5","sector":"civil_society","paper":[],"repeated":1,"blank":1}','8dk5se29fypu6rm5',1795779474.91271,1,NULL);
INSERT INTO "events" VALUES(76,'kjkexpe6engf',61,'f4q5ee6uhdwefgy9jmyx','IdeasAdded','{"ideas":[{"idea":"56fwnjfdxgj5","text":"Nadie avisa de los cortes"}],"order":6,"author":"sym75s77mgng5g99","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}','sym75s77mgng5g99',1.79577947492449069019e+09,1,NULL);
INSERT INTO "events" VALUES(77,'kjkexpe6engf',62,'39rfa3fuw7yrafpgfxca','IdeaReworded','{"idea":"mqagfmgwvhgw","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}','zdby86megyjdun7a',1.79577947493568825724e+09,1,NULL);
INSERT INTO "events" VALUES(78,'kjkexpe6engf',63,'aej8uydtu7knp3xn3npx','IdeasRevealed','{}','sym75s77mgng5g99',1.79577947494839262965e+09,1,NULL);
INSERT INTO "events" VALUES(79,'kjkexpe6engf',64,'suzn6eqfcg5c894xzm9p','IdeasHidden','{}','sym75s77mgng5g99',1.79577947496533513061e+09,1,NULL);
INSERT INTO "events" VALUES(80,'kjkexpe6engf',65,'mp6g4dn5cstdngyf473u','IdeasRevealed','{}','sym75s77mgng5g99',1.7957794749807646274e+09,1,NULL);
INSERT INTO "events" VALUES(81,'kjkexpe6engf',66,'97bdxzb5as3563xdvb5a','IdeaSupported','{"idea":"mqagfmgwvhgw","person":"8t3f9ga2rpa68cy5","sector":"government"}','8t3f9ga2rpa68cy5',1.79577947499317383765e+09,1,NULL);
INSERT INTO "events" VALUES(82,'kjkexpe6engf',67,'g8dnwub5kwvhyjhjbtce','SupportWithdrawn','{"idea":"mqagfmgwvhgw","person":"8t3f9ga2rpa68cy5","sector":"government"}','8t3f9ga2rpa68cy5',1.79577947501331830026e+09,1,NULL);
INSERT INTO "events" VALUES(83,'kjkexpe6engf',68,'vkq6mhaffkvvthnq44dx','IdeaSupported','{"idea":"56fwnjfdxgj5","person":"8dk5se29fypu6rm5","sector":"civil_society"}','8dk5se29fypu6rm5',1.79577947502933549881e+09,1,NULL);
INSERT INTO "events" VALUES(84,'kjkexpe6engf',69,'68x7rjj7bk69nzgdh59y','PaperCounted','{"idea":"56fwnjfdxgj5","sector":"people","before":4,"after":6}','sym75s77mgng5g99',1.7957794750461885929e+09,1,NULL);
INSERT INTO "events" VALUES(85,'kjkexpe6engf',70,'dxpyqm5jkhub738c38vh','IdeasWithdrawn','{"ideas":["xz2knwt3jp93"]}','8dk5se29fypu6rm5',1.79577947506213331219e+09,1,NULL);
INSERT INTO "events" VALUES(86,'kjkexpe6engf',71,'n9rhc89n3rjs7bwz7evw','OperationUndone','{"op":"dxpyqm5jkhub738c38vh"}','8dk5se29fypu6rm5',1.79577947507614660259e+09,1,NULL);
INSERT INTO "events" VALUES(87,'kjkexpe6engf',72,'n9rhc89n3rjs7bwz7evw','IdeasReturned','{"ideas":["xz2knwt3jp93"]}','8dk5se29fypu6rm5',1.79577947507614660259e+09,1,NULL);
INSERT INTO "events" VALUES(88,'kjkexpe6engf',73,'xjdxf57p2jwg6er9f252','IdeasMerged','{"idea":"dhuwup32svkq","text":"El agua llega pocas horas","order":7,"members":["mqagfmgwvhgw","gjg225ajwct2"]}','8t3f9ga2rpa68cy5',1.79577947509391212463e+09,1,NULL);
INSERT INTO "events" VALUES(89,'kjkexpe6engf',74,'vuzyvcegbz4wjgunfazs','MergeChanged','{"idea":"dhuwup32svkq","joined":["dn2src2xtycz"],"parted":[]}','8t3f9ga2rpa68cy5',1.79577947511274909966e+09,1,NULL);
INSERT INTO "events" VALUES(90,'kjkexpe6engf',75,'y3stn3daj8tfgzy9dery','MergeChanged','{"idea":"dhuwup32svkq","joined":[],"parted":["dn2src2xtycz"]}','8t3f9ga2rpa68cy5',1.79577947512888979912e+09,1,NULL);
INSERT INTO "events" VALUES(91,'kjkexpe6engf',76,'kwrrz7upt7f44x4pb45y','IdeasParted','{"idea":"dhuwup32svkq","text":"El agua llega pocas horas","order":7,"members":["mqagfmgwvhgw","gjg225ajwct2"]}','8t3f9ga2rpa68cy5',1.79577947514971184733e+09,1,NULL);
INSERT INTO "events" VALUES(92,'kjkexpe6engf',77,'g46et5kk5a4g76kgdqzz','OperationUndone','{"op":"kwrrz7upt7f44x4pb45y"}','8t3f9ga2rpa68cy5',1.79577947516108798976e+09,1,NULL);
INSERT INTO "events" VALUES(93,'kjkexpe6engf',78,'g46et5kk5a4g76kgdqzz','IdeasMerged','{"idea":"dhuwup32svkq","text":"El agua llega pocas horas","order":7,"members":["mqagfmgwvhgw","gjg225ajwct2"]}','8t3f9ga2rpa68cy5',1.79577947516108798976e+09,1,NULL);
INSERT INTO "events" VALUES(94,'kjkexpe6engf',79,'6srs2svyesmrjg2p2wyc','ThemeSet','{"theme":"6zcucwdr3qjx","before":null,"after":{"name":"El agua","order":1}}','zdby86megyjdun7a',1.79577947517616343499e+09,1,NULL);
INSERT INTO "events" VALUES(95,'kjkexpe6engf',80,'6srs2svyesmrjg2p2wyc','IdeaThemed','{"idea":"dhuwup32svkq","before":null,"after":"6zcucwdr3qjx"}','zdby86megyjdun7a',1.79577947517616343499e+09,1,NULL);
INSERT INTO "events" VALUES(96,'kjkexpe6engf',81,'6x4pksrh7639ukkc3nby','ThemeSet','{"theme":"caxxdy3hd2rh","before":null,"after":{"name":"La bomba","order":2}}','8dk5se29fypu6rm5',1.7957794751929328442e+09,1,NULL);
INSERT INTO "events" VALUES(97,'kjkexpe6engf',82,'6x4pksrh7639ukkc3nby','IdeaThemed','{"idea":"dn2src2xtycz","before":null,"after":"caxxdy3hd2rh"}','8dk5se29fypu6rm5',1.7957794751929328442e+09,1,NULL);
INSERT INTO "events" VALUES(98,'kjkexpe6engf',83,'pmmqyppxdbgzj47utbt6','ThemeSet','{"theme":"6zcucwdr3qjx","before":{"name":"El agua","order":1},"after":{"name":"Cuándo llega","order":1}}','8t3f9ga2rpa68cy5',1795779475.21204,1,NULL);
INSERT INTO "events" VALUES(99,'kjkexpe6engf',84,'r9wba934au3ec9svzxc5','IdeaThemed','{"idea":"xz2knwt3jp93","before":null,"after":"caxxdy3hd2rh"}','8t3f9ga2rpa68cy5',1.79577947521994543073e+09,1,NULL);
INSERT INTO "events" VALUES(100,'kjkexpe6engf',85,'28e7k3acgrfyfwmhypvy','IdeaThemed','{"idea":"dn2src2xtycz","before":"caxxdy3hd2rh","after":"6zcucwdr3qjx"}','sym75s77mgng5g99',1.79577947523461508745e+09,1,NULL);
INSERT INTO "events" VALUES(101,'kjkexpe6engf',86,'28e7k3acgrfyfwmhypvy','IdeaThemed','{"idea":"xz2knwt3jp93","before":"caxxdy3hd2rh","after":"6zcucwdr3qjx"}','sym75s77mgng5g99',1.79577947523461508745e+09,1,NULL);
INSERT INTO "events" VALUES(102,'kjkexpe6engf',87,'28e7k3acgrfyfwmhypvy','ThemeSet','{"theme":"caxxdy3hd2rh","before":{"name":"La bomba","order":2},"after":null}','sym75s77mgng5g99',1.79577947523461508745e+09,1,NULL);
INSERT INTO "events" VALUES(103,'kjkexpe6engf',88,'v7y3wkknrt7zq4dkwjbu','OperationUndone','{"op":"28e7k3acgrfyfwmhypvy"}','sym75s77mgng5g99',1.79577947524851942069e+09,1,NULL);
INSERT INTO "events" VALUES(104,'kjkexpe6engf',89,'v7y3wkknrt7zq4dkwjbu','ThemeSet','{"theme":"caxxdy3hd2rh","before":null,"after":{"name":"La bomba","order":2}}','sym75s77mgng5g99',1.79577947524851942069e+09,1,NULL);
INSERT INTO "events" VALUES(105,'kjkexpe6engf',90,'v7y3wkknrt7zq4dkwjbu','IdeaThemed','{"idea":"xz2knwt3jp93","before":"6zcucwdr3qjx","after":"caxxdy3hd2rh"}','sym75s77mgng5g99',1.79577947524851942069e+09,1,NULL);
INSERT INTO "events" VALUES(106,'kjkexpe6engf',91,'v7y3wkknrt7zq4dkwjbu','IdeaThemed','{"idea":"dn2src2xtycz","before":"6zcucwdr3qjx","after":"caxxdy3hd2rh"}','sym75s77mgng5g99',1.79577947524851942069e+09,1,NULL);
INSERT INTO "events" VALUES(107,'kjkexpe6engf',92,'gexay38v24aqz6y5mvem','IdeaThemed','{"idea":"xz2knwt3jp93","before":"caxxdy3hd2rh","after":null}','8dk5se29fypu6rm5',1.79577947527110981943e+09,1,NULL);
INSERT INTO "events" VALUES(108,'kjkexpe6engf',93,'azsh58p5ta5yf2bkxbvt','ThemeSet','{"theme":"e4mdjeh5qxgc","before":null,"after":{"name":"Otros","order":3}}','zdby86megyjdun7a',1.79577947528888583186e+09,1,NULL);
INSERT INTO "events" VALUES(109,'kjkexpe6engf',94,'azsh58p5ta5yf2bkxbvt','IdeaThemed','{"idea":"56fwnjfdxgj5","before":null,"after":"e4mdjeh5qxgc"}','zdby86megyjdun7a',1.79577947528888583186e+09,1,NULL);
INSERT INTO "events" VALUES(110,'kjkexpe6engf',95,'db3v882gkvz8fd7scnux','IdeaThemed','{"idea":"56fwnjfdxgj5","before":"e4mdjeh5qxgc","after":null}','zdby86megyjdun7a',1.79577947529944705962e+09,1,NULL);
INSERT INTO "events" VALUES(111,'kjkexpe6engf',96,'db3v882gkvz8fd7scnux','ThemeSet','{"theme":"e4mdjeh5qxgc","before":{"name":"Otros","order":3},"after":null}','zdby86megyjdun7a',1.79577947529944705962e+09,1,NULL);
INSERT INTO "events" VALUES(112,'kjkexpe6engf',97,'9rsrdpqxcaeq88dv4tch','DotRoundSet','{"round":"um29xec88tyh","before":null,"after":{"each":1,"several":false,"phase":"open","order":1}}','sym75s77mgng5g99',1.79577947531169462205e+09,1,NULL);
INSERT INTO "events" VALUES(113,'kjkexpe6engf',98,'y4rx2zpdwn2cabzgz8un','DotRoundSet','{"round":"um29xec88tyh","before":{"each":1,"several":false,"phase":"open","order":1},"after":{"each":1,"several":false,"phase":"past","order":1}}','sym75s77mgng5g99',1.79577947531606149679e+09,1,NULL);
INSERT INTO "events" VALUES(114,'kjkexpe6engf',99,'utxn2dghrgvb7d574q3e','DotRoundSet','{"round":"9rx5yscqk6mk","before":null,"after":{"each":2,"several":true,"phase":"open","order":2}}','sym75s77mgng5g99',1.79577947532829618453e+09,1,NULL);
INSERT INTO "events" VALUES(115,'kjkexpe6engf',100,'434n9xmmqcyh9pp7z9vz','DotsPlaced','{"round":"9rx5yscqk6mk","idea":"dhuwup32svkq","person":"zdby86megyjdun7a","sector":"people","before":0,"after":2}','zdby86megyjdun7a',1.79577947534181165691e+09,1,NULL);
INSERT INTO "events" VALUES(116,'kjkexpe6engf',101,'agbfccxvgzjr9b3q8839','DotsPlaced','{"round":"9rx5yscqk6mk","idea":"dhuwup32svkq","person":"8t3f9ga2rpa68cy5","sector":"government","before":0,"after":1}','8t3f9ga2rpa68cy5',1.79577947534841823578e+09,1,NULL);
INSERT INTO "events" VALUES(117,'kjkexpe6engf',102,'gbty9698txngfb9g5393','DotsPlaced','{"round":"9rx5yscqk6mk","idea":"dn2src2xtycz","person":"8dk5se29fypu6rm5","sector":"civil_society","before":0,"after":1}','8dk5se29fypu6rm5',1.79577947536035943025e+09,1,NULL);
INSERT INTO "events" VALUES(118,'kjkexpe6engf',103,'sgb5v7adaxdx66ujakd8','PaperDotsCounted','{"round":"9rx5yscqk6mk","idea":"56fwnjfdxgj5","sector":"people","before":0,"after":3}','sym75s77mgng5g99',1795779475.37567,1,NULL);
INSERT INTO "events" VALUES(119,'kjkexpe6engf',104,'n53pt97pdq36pk5y2hpr','DotRoundSet','{"round":"9rx5yscqk6mk","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','sym75s77mgng5g99',1.79577947538807201387e+09,1,NULL);
INSERT INTO "events" VALUES(120,'kjkexpe6engf',105,'4hyxrsp37aktzw3phd5m','DotRoundSet','{"round":"9rx5yscqk6mk","before":{"each":2,"several":true,"phase":"shown","order":2},"after":{"each":2,"several":true,"phase":"open","order":2}}','sym75s77mgng5g99',1.79577947540595030777e+09,1,NULL);
INSERT INTO "events" VALUES(121,'kjkexpe6engf',106,'a6w9as3tuam7ybfg7urz','DotRoundSet','{"round":"9rx5yscqk6mk","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','sym75s77mgng5g99',1.79577947542306447029e+09,1,NULL);
INSERT INTO "events" VALUES(122,'kjkexpe6engf',107,'439tgaa8rh5jcyjr6j3b','StageOpened','{"stage":"problem_tree"}','sym75s77mgng5g99',1.7957794754332840443e+09,1,NULL);
INSERT INTO "events" VALUES(123,'kjkexpe6engf',108,'v8zxrmqrfxzwqz5ba6sk','FirstSentenceRuled','{"straight":true}','sym75s77mgng5g99',1.79577947543913841251e+09,1,NULL);
INSERT INTO "events" VALUES(124,'kjkexpe6engf',109,'cwtc5tw48gqqtyvgzzsu','CoreProblemStated','{"node":"wz8cn4tmvhh3","text":"Agua","order":1}','zdby86megyjdun7a',1.79577947544475960729e+09,1,NULL);
INSERT INTO "events" VALUES(125,'kjkexpe6engf',110,'2fk2d9runxwtc8bkpn6q','CoreProblemWithdrawn','{"node":"wz8cn4tmvhh3","text":"Agua","order":1}','sym75s77mgng5g99',1.79577947546063947676e+09,1,NULL);
INSERT INTO "events" VALUES(126,'kjkexpe6engf',111,'3mvhyrdearne4x7n9678','CandidateProposed','{"candidate":"xnwzjggswfvv","text":"Falta agua","order":1,"author":"zdby86megyjdun7a","idea":null,"answer":null}','zdby86megyjdun7a',1.79577947547645497324e+09,1,NULL);
INSERT INTO "events" VALUES(127,'kjkexpe6engf',112,'8wyaa8ymsnj8s34nvbja','CandidateProposed','{"candidate":"w6bwzkyadvjf","text":"El agua llega pocas horas","order":2,"author":null,"idea":"dhuwup32svkq","answer":null}','8dk5se29fypu6rm5',1.79577947548879766461e+09,1,NULL);
INSERT INTO "events" VALUES(128,'kjkexpe6engf',113,'wu9ud74w7f68g2eu2xjj','CandidateProposed','{"candidate":"gnwvkrpuv3nm","text":"Se pierde agua en la red","order":3,"author":"8t3f9ga2rpa68cy5","idea":null,"answer":null}','8t3f9ga2rpa68cy5',1.79577947550511050228e+09,1,NULL);
INSERT INTO "events" VALUES(129,'kjkexpe6engf',114,'8s656ts36r33zgrvqpv5','CandidateReworded','{"candidate":"xnwzjggswfvv","before":{"text":"Falta agua","offers":[]},"after":{"text":"Falta agua en la ribera","offers":[]}}','zdby86megyjdun7a',1.79577947551878404613e+09,1,NULL);
INSERT INTO "events" VALUES(130,'kjkexpe6engf',115,'azvmrs4m6nfvcd6bugut','CandidateReworded','{"candidate":"xnwzjggswfvv","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]}}','sym75s77mgng5g99',1.79577947553302836418e+09,1,NULL);
INSERT INTO "events" VALUES(131,'kjkexpe6engf',116,'c2mjmdhput95sd59st5z','CandidateReworded','{"candidate":"xnwzjggswfvv","before":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]},"after":{"text":"Falta agua en la ribera","offers":[]}}','zdby86megyjdun7a',1.79577947554423570635e+09,1,NULL);
INSERT INTO "events" VALUES(132,'kjkexpe6engf',117,'q9q5ycxzqndbzspw48h9','CandidateWithdrawn','{"candidate":"gnwvkrpuv3nm"}','8t3f9ga2rpa68cy5',1.79577947555597400666e+09,1,NULL);
INSERT INTO "events" VALUES(133,'kjkexpe6engf',118,'qgkw8tpjsnbz95rq4epb','CandidateReturned','{"candidate":"gnwvkrpuv3nm"}','8t3f9ga2rpa68cy5',1795779475.56823,1,NULL);
INSERT INTO "events" VALUES(134,'kjkexpe6engf',119,'k3tfzqc3rkjdjc2u8cn4','CandidateWeighed','{"candidate":"xnwzjggswfvv","criterion":"affected","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null}}','zfpf9ptbp7dx2vys',1.79577947557976913455e+09,1,NULL);
INSERT INTO "events" VALUES(135,'kjkexpe6engf',120,'byx7mcy59655hghdhgp3','CandidateWeighed','{"candidate":"xnwzjggswfvv","criterion":"affected","before":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null},"after":{"note":{"text":"400 familias","offers":[]},"answer":null}}','zfpf9ptbp7dx2vys',1.79577947558869528777e+09,1,NULL);
INSERT INTO "events" VALUES(136,'kjkexpe6engf',121,'ca7pqsmnjksmexjq6m9w','CandidateWeighed','{"candidate":"xnwzjggswfvv","criterion":"act","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"","offers":[]},"answer":"yes"}}','zfpf9ptbp7dx2vys',1.79577947559961771965e+09,1,NULL);
INSERT INTO "events" VALUES(137,'kjkexpe6engf',122,'kyapm2arfq55234fhp34','ChoiceMoved','{"phase":"choosing"}','sym75s77mgng5g99',1.7957794756117007733e+09,1,NULL);
INSERT INTO "events" VALUES(138,'kjkexpe6engf',123,'3pece7xcqnjjauecr45q','CandidatePreferred','{"voter":"zdby86megyjdun7a","before":null,"after":{"candidate":"xnwzjggswfvv","sector":"people"}}','zdby86megyjdun7a',1.79577947562382793421e+09,1,NULL);
INSERT INTO "events" VALUES(139,'kjkexpe6engf',124,'srwr4jt5636dtaakjw7b','CandidatePreferred','{"voter":"8t3f9ga2rpa68cy5","before":null,"after":{"candidate":"xnwzjggswfvv","sector":"government"}}','8t3f9ga2rpa68cy5',1.79577947562797212606e+09,1,NULL);
INSERT INTO "events" VALUES(140,'kjkexpe6engf',125,'rjwz8c85zsgrgrxg33mr','CandidatePreferred','{"voter":"8dk5se29fypu6rm5","before":null,"after":{"candidate":"xnwzjggswfvv","sector":"civil_society"}}','8dk5se29fypu6rm5',1795779475.63962,1,NULL);
INSERT INTO "events" VALUES(141,'kjkexpe6engf',126,'8rf8mrq9thurcpuyv8qz','CandidatePreferred','{"voter":"8dk5se29fypu6rm5","before":{"candidate":"xnwzjggswfvv","sector":"civil_society"},"after":{"candidate":"w6bwzkyadvjf","sector":"civil_society"}}','8dk5se29fypu6rm5',1.79577947564872050277e+09,1,NULL);
INSERT INTO "events" VALUES(142,'kjkexpe6engf',127,'8du43vdtjdxaeju8ymeu','PaperPreferencesEntered','{"before":null,"after":{"candidate":"w6bwzkyadvjf","sector":"people","people":2}}','sym75s77mgng5g99',1.79577947565936350826e+09,1,NULL);
INSERT INTO "events" VALUES(143,'kjkexpe6engf',128,'zwge9acsxua6r67eed2e','ChoiceMoved','{"phase":"shown"}','sym75s77mgng5g99',1.79577947567191720007e+09,1,NULL);
INSERT INTO "events" VALUES(144,'kjkexpe6engf',129,'js2kv8fzdy5ad4wgb9h8','CoreProblemStated','{"node":"7pnt8muwzsau","text":"Falta agua en la ribera","order":2}','sym75s77mgng5g99',1.79577947568411231044e+09,1,NULL);
INSERT INTO "events" VALUES(145,'kjkexpe6engf',130,'js2kv8fzdy5ad4wgb9h8','CandidatePlaced','{"candidate":"xnwzjggswfvv","before":null,"after":"7pnt8muwzsau"}','sym75s77mgng5g99',1.79577947568411231044e+09,1,NULL);
INSERT INTO "events" VALUES(146,'kjkexpe6engf',131,'s6zry55bvv8g9tt953jc','OperationUndone','{"op":"js2kv8fzdy5ad4wgb9h8"}','sym75s77mgng5g99',1.79577947569959568978e+09,1,NULL);
INSERT INTO "events" VALUES(147,'kjkexpe6engf',132,'s6zry55bvv8g9tt953jc','CandidatePlaced','{"candidate":"xnwzjggswfvv","before":"7pnt8muwzsau","after":null}','sym75s77mgng5g99',1.79577947569959568978e+09,1,NULL);
INSERT INTO "events" VALUES(148,'kjkexpe6engf',133,'s6zry55bvv8g9tt953jc','CoreProblemWithdrawn','{"node":"7pnt8muwzsau","text":"Falta agua en la ribera","order":2}','sym75s77mgng5g99',1.79577947569959568978e+09,1,NULL);
INSERT INTO "events" VALUES(149,'kjkexpe6engf',134,'4dzbrqep3fefxycmg4d8','OperationRedone','{"op":"js2kv8fzdy5ad4wgb9h8"}','sym75s77mgng5g99',1.79577947571911668775e+09,1,NULL);
INSERT INTO "events" VALUES(150,'kjkexpe6engf',135,'4dzbrqep3fefxycmg4d8','CoreProblemStated','{"node":"7pnt8muwzsau","text":"Falta agua en la ribera","order":2}','sym75s77mgng5g99',1.79577947571911668775e+09,1,NULL);
INSERT INTO "events" VALUES(151,'kjkexpe6engf',136,'4dzbrqep3fefxycmg4d8','CandidatePlaced','{"candidate":"xnwzjggswfvv","before":null,"after":"7pnt8muwzsau"}','sym75s77mgng5g99',1.79577947571911668775e+09,1,NULL);
INSERT INTO "events" VALUES(152,'kjkexpe6engf',137,'6ffmdfd7g6hwu7u6xgax','CandidatePlaced','{"candidate":"xnwzjggswfvv","before":"7pnt8muwzsau","after":null}','sym75s77mgng5g99',1.79577947573291373255e+09,1,NULL);
INSERT INTO "events" VALUES(153,'kjkexpe6engf',138,'6ffmdfd7g6hwu7u6xgax','NodeReworded','{"node":"7pnt8muwzsau","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"El agua llega pocas horas","offers":[]}}','sym75s77mgng5g99',1.79577947573291373255e+09,1,NULL);
INSERT INTO "events" VALUES(154,'kjkexpe6engf',139,'6ffmdfd7g6hwu7u6xgax','CandidatePlaced','{"candidate":"w6bwzkyadvjf","before":null,"after":"7pnt8muwzsau"}','sym75s77mgng5g99',1.79577947573291373255e+09,1,NULL);
INSERT INTO "events" VALUES(155,'kjkexpe6engf',140,'6ffmdfd7g6hwu7u6xgax','IdeaPlaced','{"idea":"dhuwup32svkq","node":"7pnt8muwzsau"}','sym75s77mgng5g99',1.79577947573291373255e+09,1,NULL);
INSERT INTO "events" VALUES(156,'kjkexpe6engf',141,'2hy2k9fza56u5q75ddhn','CauseAdded','{"node":"qd36zf7mncx6","text":"Se pierde agua en la red","effect":"7pnt8muwzsau","order":3}','8t3f9ga2rpa68cy5',1.79577947575453186028e+09,1,NULL);
INSERT INTO "events" VALUES(157,'kjkexpe6engf',142,'2hy2k9fza56u5q75ddhn','CandidatePlaced','{"candidate":"gnwvkrpuv3nm","before":null,"after":"qd36zf7mncx6"}','8t3f9ga2rpa68cy5',1.79577947575453186028e+09,1,NULL);
INSERT INTO "events" VALUES(158,'kjkexpe6engf',143,'g2nha58za96fcn73hhej','OperationUndone','{"op":"2hy2k9fza56u5q75ddhn"}','8t3f9ga2rpa68cy5',1.79577947577037262921e+09,1,NULL);
INSERT INTO "events" VALUES(159,'kjkexpe6engf',144,'g2nha58za96fcn73hhej','CandidatePlaced','{"candidate":"gnwvkrpuv3nm","before":"qd36zf7mncx6","after":null}','8t3f9ga2rpa68cy5',1.79577947577037262921e+09,1,NULL);
INSERT INTO "events" VALUES(160,'kjkexpe6engf',145,'g2nha58za96fcn73hhej','NodeRemoved','{"node":"qd36zf7mncx6","wording":{"text":"Se pierde agua en la red","offers":[]},"order":3,"links":[["qd36zf7mncx6","7pnt8muwzsau"]]}','8t3f9ga2rpa68cy5',1.79577947577037262921e+09,1,NULL);
INSERT INTO "events" VALUES(161,'kjkexpe6engf',146,'gtaugftfhyj6xuy97hze','CauseAdded','{"node":"694xs8gr85hg","text":"Nadie avisa de los cortes","effect":"7pnt8muwzsau","order":4}','sym75s77mgng5g99',1.79577947578738236428e+09,1,NULL);
INSERT INTO "events" VALUES(162,'kjkexpe6engf',147,'gtaugftfhyj6xuy97hze','IdeaPlaced','{"idea":"56fwnjfdxgj5","node":"694xs8gr85hg"}','sym75s77mgng5g99',1.79577947578738236428e+09,1,NULL);
INSERT INTO "events" VALUES(163,'kjkexpe6engf',148,'xgbe8d8f3pn2c7g2d4u7','OperationUndone','{"op":"gtaugftfhyj6xuy97hze"}','sym75s77mgng5g99',1.79577947579420471192e+09,1,NULL);
INSERT INTO "events" VALUES(164,'kjkexpe6engf',149,'xgbe8d8f3pn2c7g2d4u7','IdeaLifted','{"idea":"56fwnjfdxgj5","node":"694xs8gr85hg"}','sym75s77mgng5g99',1.79577947579420471192e+09,1,NULL);
INSERT INTO "events" VALUES(165,'kjkexpe6engf',150,'xgbe8d8f3pn2c7g2d4u7','NodeRemoved','{"node":"694xs8gr85hg","wording":{"text":"Nadie avisa de los cortes","offers":[]},"order":4,"links":[["694xs8gr85hg","7pnt8muwzsau"]]}','sym75s77mgng5g99',1.79577947579420471192e+09,1,NULL);
INSERT INTO "events" VALUES(166,'kjkexpe6engf',151,'uwmyxt8bkc6pkxh9ytfw','OperationRedone','{"op":"gtaugftfhyj6xuy97hze"}','sym75s77mgng5g99',1.79577947580052804947e+09,1,NULL);
INSERT INTO "events" VALUES(167,'kjkexpe6engf',152,'uwmyxt8bkc6pkxh9ytfw','CauseAdded','{"node":"694xs8gr85hg","text":"Nadie avisa de los cortes","effect":"7pnt8muwzsau","order":4}','sym75s77mgng5g99',1.79577947580052804947e+09,1,NULL);
INSERT INTO "events" VALUES(168,'kjkexpe6engf',153,'uwmyxt8bkc6pkxh9ytfw','IdeaPlaced','{"idea":"56fwnjfdxgj5","node":"694xs8gr85hg"}','sym75s77mgng5g99',1.79577947580052804947e+09,1,NULL);
INSERT INTO "events" VALUES(169,'kjkexpe6engf',154,'5m46cg27389rrcs794d5','NodeSetAside','{"node":"xz7ns5te55fq","text":"2. El pozo se seca","order":5}','8dk5se29fypu6rm5',1.79577947580713796621e+09,1,NULL);
INSERT INTO "events" VALUES(170,'kjkexpe6engf',155,'5m46cg27389rrcs794d5','IdeaPlaced','{"idea":"xz2knwt3jp93","node":"xz7ns5te55fq"}','8dk5se29fypu6rm5',1.79577947580713796621e+09,1,NULL);
INSERT INTO "events" VALUES(171,'kjkexpe6engf',156,'a8963yrmb5gketwwqtrt','BranchRestored','{"node":"xz7ns5te55fq","cut":[],"joined":[["xz7ns5te55fq","7pnt8muwzsau"]]}','8dk5se29fypu6rm5',1795779475.81445,1,NULL);
INSERT INTO "events" VALUES(172,'kjkexpe6engf',157,'286azmtqrc3rd6rjq439','CauseAdded','{"node":"kyt93ksvev5r","text":"La bomba se descompone y nadie la repara","effect":"7pnt8muwzsau","order":6}','zdby86megyjdun7a',1.79577947582634925849e+09,1,NULL);
INSERT INTO "events" VALUES(173,'kjkexpe6engf',158,'gg9pwdh4eetftpwfw479','CauseAdded','{"node":"9n79n2ymk3h4","text":"No hay refacciones","effect":"kyt93ksvev5r","order":7}','8t3f9ga2rpa68cy5',1.79577947583206129077e+09,1,NULL);
INSERT INTO "events" VALUES(174,'kjkexpe6engf',159,'3eh4jak3ak2dvnuvwkuv','CauseAdded','{"node":"4mebj9kj2z38","text":"Fugas en la red","effect":"7pnt8muwzsau","order":8}','8t3f9ga2rpa68cy5',1.79577947583759689334e+09,1,NULL);
INSERT INTO "events" VALUES(175,'kjkexpe6engf',160,'cexjdebbvdafz7p472gk','EffectAdded','{"node":"d2dq2qnynvmx","text":"Las familias compran pipas","cause":"7pnt8muwzsau","order":9}','zfpf9ptbp7dx2vys',1.79577947584304380415e+09,1,NULL);
INSERT INTO "events" VALUES(176,'kjkexpe6engf',161,'p6yr2gab9n2kqg5gzxg3','EffectAdded','{"node":"sk6f2yhgrbcm","text":"Gastan un quinto de su ingreso","cause":"d2dq2qnynvmx","order":10}','zfpf9ptbp7dx2vys',1.79577947585170221321e+09,1,NULL);
INSERT INTO "events" VALUES(177,'kjkexpe6engf',162,'gj4pb6cddyc3eftnuudc','NodeReworded','{"node":"4mebj9kj2z38","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}','zdby86megyjdun7a',1.79577947585705327985e+09,1,NULL);
INSERT INTO "events" VALUES(178,'kjkexpe6engf',163,'fk54uau2efdykrxfuuag','NodeReworded','{"node":"4mebj9kj2z38","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}','8t3f9ga2rpa68cy5',1.79577947586253643032e+09,1,NULL);
INSERT INTO "events" VALUES(179,'kjkexpe6engf',164,'pvqgnw6zmj6upmdjvmbw','NodeReworded','{"node":"4mebj9kj2z38","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}','zdby86megyjdun7a',1.79577947586807227129e+09,1,NULL);
INSERT INTO "events" VALUES(180,'kjkexpe6engf',165,'cwgwkdk9hyzbg6kj5cdk','NodeMoved','{"node":"9n79n2ymk3h4","cut":[["9n79n2ymk3h4","kyt93ksvev5r"]],"joined":[["9n79n2ymk3h4","4mebj9kj2z38"]]}','8t3f9ga2rpa68cy5',1.79577947587380576128e+09,1,NULL);
INSERT INTO "events" VALUES(181,'kjkexpe6engf',166,'4wsf3rjuyjbcgvvs39zy','NodesLinked','{"node":"9n79n2ymk3h4","cut":[],"joined":[["9n79n2ymk3h4","kyt93ksvev5r"]]}','8t3f9ga2rpa68cy5',1.79577947587940907475e+09,1,NULL);
INSERT INTO "events" VALUES(182,'kjkexpe6engf',167,'w4henatc652nv7kgm2zz','NodesUnlinked','{"node":"9n79n2ymk3h4","cut":[["9n79n2ymk3h4","4mebj9kj2z38"]],"joined":[]}','8t3f9ga2rpa68cy5',1.79577947588472938535e+09,1,NULL);
INSERT INTO "events" VALUES(183,'kjkexpe6engf',168,'9m5zp8vpznskfp39rrk3','NodeReworded','{"node":"kyt93ksvev5r","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}','zdby86megyjdun7a',1.79577947589116978643e+09,1,NULL);
INSERT INTO "events" VALUES(184,'kjkexpe6engf',169,'9m5zp8vpznskfp39rrk3','NodeSplitOff','{"node":"tnr9wva6ewuc","of":"kyt93ksvev5r","text":"Nadie repara la bomba","order":11,"links":[["tnr9wva6ewuc","7pnt8muwzsau"]]}','zdby86megyjdun7a',1.79577947589116978643e+09,1,NULL);
INSERT INTO "events" VALUES(185,'kjkexpe6engf',170,'ej9cmewq4cch2asm47qh','NodesMerged','{"node":"tnr9wva6ewuc","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"9n79n2ymk3h4","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["9n79n2ymk3h4","kyt93ksvev5r"]]}],"joined":[["tnr9wva6ewuc","kyt93ksvev5r"]],"cut":[]}','zdby86megyjdun7a',1.79577947590026402472e+09,1,NULL);
INSERT INTO "events" VALUES(186,'kjkexpe6engf',171,'cv7gapbmqn7suj3stf8f','OperationUndone','{"op":"ej9cmewq4cch2asm47qh"}','zdby86megyjdun7a',1.79577947590742611886e+09,1,NULL);
INSERT INTO "events" VALUES(187,'kjkexpe6engf',172,'cv7gapbmqn7suj3stf8f','NodesParted','{"node":"tnr9wva6ewuc","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"9n79n2ymk3h4","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["9n79n2ymk3h4","kyt93ksvev5r"]]}],"joined":[["tnr9wva6ewuc","kyt93ksvev5r"]],"cut":[]}','zdby86megyjdun7a',1.79577947590742611886e+09,1,NULL);
INSERT INTO "events" VALUES(188,'kjkexpe6engf',173,'d9f8fwnegpae25e55btw','NodesMerged','{"node":"tnr9wva6ewuc","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"9n79n2ymk3h4","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["9n79n2ymk3h4","kyt93ksvev5r"]]}],"joined":[["tnr9wva6ewuc","kyt93ksvev5r"]],"cut":[]}','zdby86megyjdun7a',1.79577947591462230682e+09,1,NULL);
INSERT INTO "events" VALUES(189,'kjkexpe6engf',174,'g9nyzykuyd25s28gekrd','BranchParked','{"node":"sk6f2yhgrbcm","cut":[["d2dq2qnynvmx","sk6f2yhgrbcm"]],"joined":[]}','zfpf9ptbp7dx2vys',1.79577947592036914819e+09,1,NULL);
INSERT INTO "events" VALUES(190,'kjkexpe6engf',175,'v83uaubb8m2rn7yd43au','BranchRestored','{"node":"sk6f2yhgrbcm","cut":[],"joined":[["d2dq2qnynvmx","sk6f2yhgrbcm"]]}','zfpf9ptbp7dx2vys',1.79577947593248772617e+09,1,NULL);
INSERT INTO "events" VALUES(191,'kjkexpe6engf',176,'xx4njhfjsquyr4dzuvde','NodeRemoved','{"node":"sk6f2yhgrbcm","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["d2dq2qnynvmx","sk6f2yhgrbcm"]]}','zfpf9ptbp7dx2vys',1.79577947594401097293e+09,1,NULL);
INSERT INTO "events" VALUES(192,'kjkexpe6engf',177,'vpqacz8n5xqvhgbwunm9','OperationUndone','{"op":"xx4njhfjsquyr4dzuvde"}','zfpf9ptbp7dx2vys',1.79577947595662498476e+09,1,NULL);
INSERT INTO "events" VALUES(193,'kjkexpe6engf',178,'vpqacz8n5xqvhgbwunm9','NodeReturned','{"node":"sk6f2yhgrbcm","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["d2dq2qnynvmx","sk6f2yhgrbcm"]]}','zfpf9ptbp7dx2vys',1.79577947595662498476e+09,1,NULL);
INSERT INTO "events" VALUES(194,'kjkexpe6engf',179,'b36ed5azpn68mhtbkecx','NodeRemoved','{"node":"sk6f2yhgrbcm","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["d2dq2qnynvmx","sk6f2yhgrbcm"]]}','8t3f9ga2rpa68cy5',1.79577947596736764912e+09,1,NULL);
INSERT INTO "events" VALUES(195,'kjkexpe6engf',180,'5g5x5edqc3sj9cq86xta','OperationTakenBack','{"op":"b36ed5azpn68mhtbkecx","again":false}','sym75s77mgng5g99',1.79577947598585796352e+09,1,NULL);
INSERT INTO "events" VALUES(196,'kjkexpe6engf',181,'5g5x5edqc3sj9cq86xta','NodeReturned','{"node":"sk6f2yhgrbcm","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["d2dq2qnynvmx","sk6f2yhgrbcm"]]}','sym75s77mgng5g99',1.79577947598585796352e+09,1,NULL);
INSERT INTO "events" VALUES(197,'kjkexpe6engf',182,'qpfqrk5gjngbyrrznass','OperationUndone','{"op":"5g5x5edqc3sj9cq86xta"}','sym75s77mgng5g99',1.79577947599700355526e+09,1,NULL);
INSERT INTO "events" VALUES(198,'kjkexpe6engf',183,'qpfqrk5gjngbyrrznass','NodeRemoved','{"node":"sk6f2yhgrbcm","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["d2dq2qnynvmx","sk6f2yhgrbcm"]]}','sym75s77mgng5g99',1.79577947599700355526e+09,1,NULL);
INSERT INTO "events" VALUES(199,'kjkexpe6engf',184,'qpfqrk5gjngbyrrznass','OperationTakenBack','{"op":"b36ed5azpn68mhtbkecx","again":true}','sym75s77mgng5g99',1.79577947599700355526e+09,1,NULL);
INSERT INTO "events" VALUES(200,'kjkexpe6engf',185,'jajatgdptetvam2r5zju','OperationRedone','{"op":"5g5x5edqc3sj9cq86xta"}','sym75s77mgng5g99',1.79577947600213789938e+09,1,NULL);
INSERT INTO "events" VALUES(201,'kjkexpe6engf',186,'jajatgdptetvam2r5zju','OperationTakenBack','{"op":"b36ed5azpn68mhtbkecx","again":false}','sym75s77mgng5g99',1.79577947600213789938e+09,1,NULL);
INSERT INTO "events" VALUES(202,'kjkexpe6engf',187,'jajatgdptetvam2r5zju','NodeReturned','{"node":"sk6f2yhgrbcm","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["d2dq2qnynvmx","sk6f2yhgrbcm"]]}','sym75s77mgng5g99',1.79577947600213789938e+09,1,NULL);
INSERT INTO "events" VALUES(203,'kjkexpe6engf',188,'6zscae8u86mmzqj89gck','NodeRemoved','{"node":"sk6f2yhgrbcm","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["d2dq2qnynvmx","sk6f2yhgrbcm"]]}','8t3f9ga2rpa68cy5',1.79577947600780415534e+09,1,NULL);
INSERT INTO "events" VALUES(204,'kjkexpe6engf',189,'adp7hcrk4scg38nhp3w6','NodeReturned','{"node":"sk6f2yhgrbcm","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[]}','zfpf9ptbp7dx2vys',1.79577947601209282875e+09,1,NULL);
INSERT INTO "events" VALUES(205,'kjkexpe6engf',190,'adp7hcrk4scg38nhp3w6','BranchRestored','{"node":"sk6f2yhgrbcm","cut":[],"joined":[["d2dq2qnynvmx","sk6f2yhgrbcm"]]}','zfpf9ptbp7dx2vys',1.79577947601209282875e+09,1,NULL);
INSERT INTO "events" VALUES(206,'kjkexpe6engf',191,'vb9wg8xgqwwzvdghpw4j','VersionNamed','{"version":"dw87bdu58evv","name":"Antes de la pausa","reason":"named","about":"","at_version":190,"at":1795779476.016349,"order":1,"digest":"71e4c064094906f1c45a47ff9aca6e03","by":"zdby86megyjdun7a"}','zdby86megyjdun7a',1.79577947601649379723e+09,1,NULL);
INSERT INTO "events" VALUES(207,'kjkexpe6engf',192,'subsmarmed7r57gcpcnp','VersionRenamed','{"version":"dw87bdu58evv","before":"Antes de la pausa","after":"Antes de comer"}','zdby86megyjdun7a',1.79577947602000403404e+09,1,NULL);
INSERT INTO "events" VALUES(208,'kjkexpe6engf',193,'fq48xzmwjfukhat7uqqg','CauseAdded','{"node":"bxxx9z4shvdh","text":"Tarifas que no alcanzan","effect":"7pnt8muwzsau","order":12}','8t3f9ga2rpa68cy5',1.79577947602382230756e+09,1,NULL);
INSERT INTO "events" VALUES(209,'kjkexpe6engf',194,'rqsqxgjxf54svqcg4mc7','BranchParked','{"node":"4mebj9kj2z38","cut":[["4mebj9kj2z38","7pnt8muwzsau"]],"joined":[]}','8t3f9ga2rpa68cy5',1795779476.02837,1,NULL);
INSERT INTO "events" VALUES(210,'kjkexpe6engf',195,'v5bb7vhte5enu2srjzjt','NodeBrought','{"node":"mw2grrt5qxdt","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[["mw2grrt5qxdt","7pnt8muwzsau"]]}','sym75s77mgng5g99',1.79577947603392887115e+09,1,NULL);
INSERT INTO "events" VALUES(211,'kjkexpe6engf',196,'v5bb7vhte5enu2srjzjt','NodeBrought','{"node":"bgwmjm86euqm","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[["bgwmjm86euqm","mw2grrt5qxdt"]]}','sym75s77mgng5g99',1.79577947603392887115e+09,1,NULL);
INSERT INTO "events" VALUES(212,'kjkexpe6engf',197,'6kkzn87saea3pbabf9ea','VersionNamed','{"version":"mbjk7fzdpexs","name":"","reason":"restored","about":"dw87bdu58evv","at_version":196,"at":1795779476.0592666,"order":2,"digest":"3f24f8b986ef5df729d3419ae9d95a44","by":null}','sym75s77mgng5g99',1.79577947605936622619e+09,1,NULL);
INSERT INTO "events" VALUES(213,'kjkexpe6engf',198,'6kkzn87saea3pbabf9ea','VersionRestored','{"version":"dw87bdu58evv"}','sym75s77mgng5g99',1.79577947605936622619e+09,1,NULL);
INSERT INTO "events" VALUES(214,'kjkexpe6engf',199,'6kkzn87saea3pbabf9ea','ArrowsRestored','{"node":"7pnt8muwzsau","cut":[["bxxx9z4shvdh","7pnt8muwzsau"],["mw2grrt5qxdt","7pnt8muwzsau"],["bgwmjm86euqm","mw2grrt5qxdt"]],"joined":[]}','sym75s77mgng5g99',1.79577947605936622619e+09,1,NULL);
INSERT INTO "events" VALUES(215,'kjkexpe6engf',200,'6kkzn87saea3pbabf9ea','NodeRemoved','{"node":"bxxx9z4shvdh","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":12,"links":[]}','sym75s77mgng5g99',1.79577947605936622619e+09,1,NULL);
INSERT INTO "events" VALUES(216,'kjkexpe6engf',201,'6kkzn87saea3pbabf9ea','NodeRemoved','{"node":"mw2grrt5qxdt","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[]}','sym75s77mgng5g99',1.79577947605936622619e+09,1,NULL);
INSERT INTO "events" VALUES(217,'kjkexpe6engf',202,'6kkzn87saea3pbabf9ea','NodeRemoved','{"node":"bgwmjm86euqm","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[]}','sym75s77mgng5g99',1.79577947605936622619e+09,1,NULL);
INSERT INTO "events" VALUES(218,'kjkexpe6engf',203,'6kkzn87saea3pbabf9ea','ArrowsRestored','{"node":"7pnt8muwzsau","cut":[],"joined":[["4mebj9kj2z38","7pnt8muwzsau"]]}','sym75s77mgng5g99',1.79577947605936622619e+09,1,NULL);
INSERT INTO "events" VALUES(219,'kjkexpe6engf',204,'5qtb6dhkfgs86kzg7h3t','CauseAdded','{"node":"kzjqvku5hejf","text":"No llueve","effect":"7pnt8muwzsau","order":15}','zdby86megyjdun7a',1.79577947609306144715e+09,1,NULL);
INSERT INTO "events" VALUES(220,'kjkexpe6engf',205,'5nret4ae2y9tf2c2gsc7','CauseAdded','{"node":"agxjvqzgz9j4","text":"Está lejos","effect":"7pnt8muwzsau","order":16}','zdby86megyjdun7a',1795779476.10898,1,NULL);
INSERT INTO "events" VALUES(221,'kjkexpe6engf',206,'xj9tdj9vxss78p84h5n5','NodeMoved','{"node":"kzjqvku5hejf","cut":[["kzjqvku5hejf","7pnt8muwzsau"]],"joined":[["kzjqvku5hejf","694xs8gr85hg"]]}','zdby86megyjdun7a',1.79577947612528967852e+09,1,NULL);
INSERT INTO "events" VALUES(222,'kjkexpe6engf',207,'xj9tdj9vxss78p84h5n5','NodeMoved','{"node":"agxjvqzgz9j4","cut":[["agxjvqzgz9j4","7pnt8muwzsau"]],"joined":[["agxjvqzgz9j4","694xs8gr85hg"]]}','zdby86megyjdun7a',1.79577947612528967852e+09,1,NULL);
INSERT INTO "events" VALUES(223,'kjkexpe6engf',208,'s2a647cvues2e6bv6a7m','BranchParked','{"node":"kzjqvku5hejf","cut":[["kzjqvku5hejf","694xs8gr85hg"]],"joined":[]}','zdby86megyjdun7a',1.79577947614121651649e+09,1,NULL);
INSERT INTO "events" VALUES(224,'kjkexpe6engf',209,'s2a647cvues2e6bv6a7m','BranchParked','{"node":"agxjvqzgz9j4","cut":[["agxjvqzgz9j4","694xs8gr85hg"]],"joined":[]}','zdby86megyjdun7a',1.79577947614121651649e+09,1,NULL);
INSERT INTO "events" VALUES(225,'kjkexpe6engf',210,'hj62d3c3vmz5qr9d358w','NodeRemoved','{"node":"kzjqvku5hejf","wording":{"text":"No llueve","offers":[]},"order":15,"links":[]}','zdby86megyjdun7a',1.79577947614759683607e+09,1,NULL);
INSERT INTO "events" VALUES(226,'kjkexpe6engf',211,'hj62d3c3vmz5qr9d358w','NodeRemoved','{"node":"agxjvqzgz9j4","wording":{"text":"Está lejos","offers":[]},"order":16,"links":[]}','zdby86megyjdun7a',1.79577947614759683607e+09,1,NULL);
INSERT INTO "events" VALUES(227,'kjkexpe6engf',212,'nxcx98x93zhgmuzsp3nm','ArrowVoted','{"voter":"zdby86megyjdun7a","before":null,"after":{"cause":"694xs8gr85hg","effect":"7pnt8muwzsau","sector":"people","answer":"yes"}}','zdby86megyjdun7a',1.79577947615336012835e+09,1,NULL);
INSERT INTO "events" VALUES(228,'kjkexpe6engf',213,'4ge4ewmzg87kd5jys5n8','ArrowVoted','{"voter":"8t3f9ga2rpa68cy5","before":null,"after":{"cause":"694xs8gr85hg","effect":"7pnt8muwzsau","sector":"government","answer":"no"}}','8t3f9ga2rpa68cy5',1.79577947615862417224e+09,1,NULL);
INSERT INTO "events" VALUES(229,'kjkexpe6engf',214,'93afmvzqtw8n43wd2zak','ArrowVoted','{"voter":"8t3f9ga2rpa68cy5","before":{"cause":"694xs8gr85hg","effect":"7pnt8muwzsau","sector":"government","answer":"no"},"after":null}','8t3f9ga2rpa68cy5',1.79577947616417908671e+09,1,NULL);
INSERT INTO "events" VALUES(230,'kjkexpe6engf',215,'f5r6jmf7wadnrwaz7kyf','QuestionPut','{"before":null,"after":{"cause":"694xs8gr85hg","effect":"7pnt8muwzsau","open":true}}','sym75s77mgng5g99',1.79577947616972589495e+09,1,NULL);
INSERT INTO "events" VALUES(231,'kjkexpe6engf',216,'ueguzrthjmepkvke6erh','PaperVotesEntered','{"before":null,"after":{"cause":"694xs8gr85hg","effect":"7pnt8muwzsau","sector":"people","answer":"yes","count":3}}','sym75s77mgng5g99',1.79577947617515182492e+09,1,NULL);
INSERT INTO "events" VALUES(232,'kjkexpe6engf',217,'3r7emhnydfh2xxx576jp','QuestionPut','{"before":{"cause":"694xs8gr85hg","effect":"7pnt8muwzsau","open":true},"after":null}','sym75s77mgng5g99',1.79577947618021059031e+09,1,NULL);
INSERT INTO "events" VALUES(233,'kjkexpe6engf',218,'yz3hpfx9w9jxs9umyvm6','QuestionPut','{"before":null,"after":{"cause":"694xs8gr85hg","effect":"7pnt8muwzsau","open":true}}','sym75s77mgng5g99',1.7957794761853749752e+09,1,NULL);
INSERT INTO "events" VALUES(234,'kjkexpe6engf',219,'dfxmkfefrjvzxpv2bgcn','QuestionPut','{"before":{"cause":"694xs8gr85hg","effect":"7pnt8muwzsau","open":true},"after":{"cause":"694xs8gr85hg","effect":"7pnt8muwzsau","open":false}}','sym75s77mgng5g99',1.79577947619169664382e+09,1,NULL);
INSERT INTO "events" VALUES(235,'kjkexpe6engf',220,'yg7e5fxzxu5wwgzue94d','ArrowMarked','{"before":null,"after":{"cause":"694xs8gr85hg","effect":"7pnt8muwzsau","necessary":true,"sufficient":false}}','zdby86megyjdun7a',1.79577947619689393043e+09,1,NULL);
INSERT INTO "events" VALUES(236,'kjkexpe6engf',221,'exwhtermcarxhkfgsce7','ActionAnswered','{"node":"694xs8gr85hg","before":null,"after":{"answer":"other","whose":"Comisión de agua"}}','zdby86megyjdun7a',1.79577947620192241665e+09,1,NULL);
INSERT INTO "events" VALUES(237,'kjkexpe6engf',222,'yaak73zd4y57af6peg7k','LeafSettled','{"node":"694xs8gr85hg","settled":true}','zdby86megyjdun7a',1.79577947620697569845e+09,1,NULL);
INSERT INTO "events" VALUES(238,'kjkexpe6engf',223,'wrb8jmcxeezuhja4wtsx','FindingDismissed','{"before":null,"after":{"code":"unactionable","nodes":["694xs8gr85hg"],"reason":"Sí se puede"}}','zdby86megyjdun7a',1.79577947621182394026e+09,1,NULL);
INSERT INTO "events" VALUES(239,'kjkexpe6engf',224,'p5j27en9jqxekbrj3gwa','EvidenceAdded','{"evidence":"3y8scuk6pv7u","before":null,"after":{"evidence":"3y8scuk6pv7u","node":"7pnt8muwzsau","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','8t3f9ga2rpa68cy5',1.7957794762176904678e+09,1,NULL);
INSERT INTO "events" VALUES(240,'kjkexpe6engf',225,'mjp826hcar4km4yawmuk','EvidenceChanged','{"evidence":"3y8scuk6pv7u","before":{"evidence":"3y8scuk6pv7u","node":"7pnt8muwzsau","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""},"after":{"evidence":"3y8scuk6pv7u","node":"7pnt8muwzsau","order":1,"kind":"source","figure":"2.3","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','8t3f9ga2rpa68cy5',1.79577947622298097606e+09,1,NULL);
INSERT INTO "events" VALUES(241,'kjkexpe6engf',226,'6wf4xfapr4wk5kbebzg3','EvidenceAdded','{"evidence":"z85phmwwumuq","before":null,"after":{"evidence":"z85phmwwumuq","node":"694xs8gr85hg","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','zdby86megyjdun7a',1.79577947622887110711e+09,1,NULL);
INSERT INTO "events" VALUES(242,'kjkexpe6engf',227,'autmuewhzvwnh64yj4fk','EvidenceChanged','{"evidence":"z85phmwwumuq","before":{"evidence":"z85phmwwumuq","node":"694xs8gr85hg","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":{"evidence":"z85phmwwumuq","node":"7pnt8muwzsau","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','zdby86megyjdun7a',1.795779476234500885e+09,1,NULL);
INSERT INTO "events" VALUES(243,'kjkexpe6engf',228,'bv9tqwzq2kr7na8tzpek','EvidenceRemoved','{"evidence":"z85phmwwumuq","before":{"evidence":"z85phmwwumuq","node":"7pnt8muwzsau","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":null}','zdby86megyjdun7a',1795779476.24466,1,NULL);
INSERT INTO "events" VALUES(244,'kjkexpe6engf',229,'7rjyv3xuswdkbw7jwuyy','StageOpened','{"stage":"objective_tree"}','sym75s77mgng5g99',1.79577947625638628011e+09,1,NULL);
INSERT INTO "events" VALUES(245,'kjkexpe6engf',230,'t8kwjx9z7zapa5dyrpxh','ObjectiveConfirmed','{"node":"7pnt8muwzsau","before":null,"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','zdby86megyjdun7a',1.79577947626835966116e+09,1,NULL);
INSERT INTO "events" VALUES(246,'kjkexpe6engf',231,'eufb9kusdzz47kchm6sd','ObjectiveOffered','{"node":"7pnt8muwzsau","before":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true}}','8t3f9ga2rpa68cy5',1.7957794762846314907e+09,1,NULL);
INSERT INTO "events" VALUES(247,'kjkexpe6engf',232,'au42xnudc7ebuqnymkbn','ObjectiveConfirmed','{"node":"7pnt8muwzsau","before":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','zdby86megyjdun7a',1.79577947629626250266e+09,1,NULL);
INSERT INTO "events" VALUES(248,'kjkexpe6engf',233,'hadgynd9qx6sxeu8drga','ObjectiveConfirmed','{"node":"d2dq2qnynvmx","before":null,"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true}}','8t3f9ga2rpa68cy5',1.79577947631245279317e+09,1,NULL);
INSERT INTO "events" VALUES(249,'kjkexpe6engf',234,'9xwzp79nc7chae66kba9','ProposalsShown','{"shown":true}','sym75s77mgng5g99',1.79577947640402078629e+09,1,NULL);
INSERT INTO "events" VALUES(250,'kjkexpe6engf',235,'9basp623zkdhppjbau98','ProposalRead','{"node":"694xs8gr85hg","before":null,"after":{"problem":"Nadie avisa de los cortes","objective":"Se avisa de los cortes"}}','sym75s77mgng5g99',1.79577947641863727573e+09,1,NULL);
INSERT INTO "events" VALUES(251,'kjkexpe6engf',236,'fuadbn8jyqbzy9d7e92d','ProposalRead','{"node":"kyt93ksvev5r","before":null,"after":{"problem":"La bomba se descompone","objective":"La bomba funciona bien"}}','sym75s77mgng5g99',1.79577947643339252471e+09,1,NULL);
INSERT INTO "events" VALUES(252,'kjkexpe6engf',237,'q7ccw44fdktyzh7ewncz','ProposalRead','{"node":"4mebj9kj2z38","before":null,"after":{"problem":"Fugas por tubería vieja","objective":"Menos fugas por tubería vieja"}}','sym75s77mgng5g99',1.79577947643882346153e+09,1,NULL);
INSERT INTO "events" VALUES(253,'kjkexpe6engf',238,'gdn3vk95axqm85crcvxr','ProposalsShown','{"shown":false}','sym75s77mgng5g99',1.7957794764434466362e+09,1,NULL);
INSERT INTO "events" VALUES(254,'kjkexpe6engf',239,'4kpvy52ue2neyqsmggbr','ObjectiveConfirmed','{"node":"694xs8gr85hg","before":null,"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','sym75s77mgng5g99',1.79577947644855976097e+09,1,NULL);
INSERT INTO "events" VALUES(255,'kjkexpe6engf',240,'4kpvy52ue2neyqsmggbr','ObjectiveConfirmed','{"node":"kyt93ksvev5r","before":null,"after":{"wording":{"text":"La bomba funciona bien","offers":[]},"problem":"La bomba se descompone","confirmed":true}}','sym75s77mgng5g99',1.79577947644855976097e+09,1,NULL);
INSERT INTO "events" VALUES(256,'kjkexpe6engf',241,'4kpvy52ue2neyqsmggbr','ObjectiveConfirmed','{"node":"4mebj9kj2z38","before":null,"after":{"wording":{"text":"Menos fugas por tubería vieja","offers":[]},"problem":"Fugas por tubería vieja","confirmed":true}}','sym75s77mgng5g99',1.79577947644855976097e+09,1,NULL);
INSERT INTO "events" VALUES(257,'kjkexpe6engf',242,'q59eu5udfcamyehnexsa','ObjectiveReopened','{"node":"d2dq2qnynvmx","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false}}','zdby86megyjdun7a',1.79577947645435380937e+09,1,NULL);
INSERT INTO "events" VALUES(258,'kjkexpe6engf',243,'e8g7exedzm6ag3uesjv6','ProblemSentBack','{"node":"7pnt8muwzsau","before":null,"after":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"}}','zdby86megyjdun7a',1.7957794764589717388e+09,1,NULL);
INSERT INTO "events" VALUES(259,'kjkexpe6engf',244,'2p5xw8vxmfrxcjtvg22d','ProblemSentBack','{"node":"7pnt8muwzsau","before":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"},"after":null}','8t3f9ga2rpa68cy5',1.79577947646386170384e+09,1,NULL);
INSERT INTO "events" VALUES(260,'kjkexpe6engf',245,'35ta43szm43xa4z3jrn6','VersionNamed','{"version":"bz8apbd6b5fu","name":"Con objetivos","reason":"named","about":"","at_version":244,"at":1795779476.4687629,"order":3,"digest":"cfd0f79d0dd20bf80c94d7d6633b923a","by":"zdby86megyjdun7a"}','zdby86megyjdun7a',1.79577947646898031233e+09,1,NULL);
INSERT INTO "events" VALUES(261,'kjkexpe6engf',246,'w7tggygy2g5e3pft4msf','ObjectiveOffered','{"node":"d2dq2qnynvmx","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":["Las familias gastan menos en agua"]},"problem":"Las familias compran pipas","confirmed":false}}','8t3f9ga2rpa68cy5',1.79577947647454094892e+09,1,NULL);
INSERT INTO "events" VALUES(262,'kjkexpe6engf',247,'k8538ak8qgv5gxxvztje','VersionNamed','{"version":"s3jf5tfjup97","name":"Final","reason":"named","about":"","at_version":246,"at":1795779476.4798136,"order":4,"digest":"f6cb5918c60895113d27b5d837641c6f","by":null}','sym75s77mgng5g99',1.79577947647998142238e+09,1,NULL);
INSERT INTO "events" VALUES(263,'kjkexpe6engf',248,'cz47jzpxaddsarnjzcrj','ObjectiveReopened','{"node":"694xs8gr85hg","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false}}','zdby86megyjdun7a',1.79577947648520827288e+09,1,NULL);
INSERT INTO "events" VALUES(264,'kjkexpe6engf',249,'2bhyyzppkjbmzpbmybe7','VersionNamed','{"version":"w24xmf36vf5d","name":"","reason":"restored","about":"s3jf5tfjup97","at_version":248,"at":1795779476.5096507,"order":5,"digest":"9bd3ff7988735ecb69cf30e86b75862d","by":null}','sym75s77mgng5g99',1.79577947650976705554e+09,1,NULL);
INSERT INTO "events" VALUES(265,'kjkexpe6engf',250,'2bhyyzppkjbmzpbmybe7','VersionRestored','{"version":"s3jf5tfjup97"}','sym75s77mgng5g99',1.79577947650976705554e+09,1,NULL);
INSERT INTO "events" VALUES(266,'kjkexpe6engf',251,'2bhyyzppkjbmzpbmybe7','ObjectiveRestored','{"node":"694xs8gr85hg","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','sym75s77mgng5g99',1.79577947650976705554e+09,1,NULL);
INSERT INTO "events" VALUES(267,'kjkexpe6engf',252,'pdtexay5d2t42zw6r52r','StageOpened','{"stage":"commitment_card"}','sym75s77mgng5g99',1.79577947651754117009e+09,1,NULL);
INSERT INTO "events" VALUES(268,'kjkexpe6engf',253,'8h4kyp7cbkyguvcu7kx9','CommitmentDrafted','{"card":"d8jaf3c5xrwc","order":1,"node":"7pnt8muwzsau","fields":[["problem",{"text":"El agua llega pocas horas\n2.3 horas al día, 2025, Bitácora del pozo","offers":[]}],["objective",{"text":"El agua llega todo el día","offers":[]}],["means",{"text":"Menos fugas por tubería vieja","offers":[]}]],"items":[],"let_be":[]}','zdby86megyjdun7a',1.79577947655186915395e+09,1,NULL);
INSERT INTO "events" VALUES(269,'kjkexpe6engf',254,'urp83cvamzmfr73n4j57','CommitmentReworded','{"card":"d8jaf3c5xrwc","field":"action","before":{"text":"","offers":[]},"after":{"text":"Reparar la bomba","offers":[]}}','zdby86megyjdun7a',1.7957794765648126602e+09,1,NULL);
INSERT INTO "events" VALUES(270,'kjkexpe6engf',255,'8tkzy5qnqqbz8kers9t5','CommitmentReworded','{"card":"d8jaf3c5xrwc","field":"action","before":{"text":"Reparar la bomba","offers":[]},"after":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]}}','8t3f9ga2rpa68cy5',1.79577947658048963546e+09,1,NULL);
INSERT INTO "events" VALUES(271,'kjkexpe6engf',256,'vnrwj7svs27sgq5qmja4','CommitmentReworded','{"card":"d8jaf3c5xrwc","field":"action","before":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]},"after":{"text":"Cambiar la bomba del pozo 3","offers":[]}}','8t3f9ga2rpa68cy5',1.79577947659207558632e+09,1,NULL);
INSERT INTO "events" VALUES(272,'kjkexpe6engf',257,'kc9qemwfdcyykxeumcyf','CommitmentReworded','{"card":"d8jaf3c5xrwc","field":"end","before":{"text":"","offers":[]},"after":{"text":"2027-06-30","offers":[]}}','zdby86megyjdun7a',1.79577947660450172422e+09,1,NULL);
INSERT INTO "events" VALUES(273,'kjkexpe6engf',258,'6qrt4y84apvjet3a67wb','CommitmentDrafted','{"card":"n7xsdjz9b2qb","order":2,"node":null,"fields":[],"items":[],"let_be":[]}','8t3f9ga2rpa68cy5',1.79577947661882042886e+09,1,NULL);
INSERT INTO "events" VALUES(274,'kjkexpe6engf',259,'wttsdpdgk7k2pfcqq6p2','CommitmentRemoved','{"card":"n7xsdjz9b2qb","order":2,"node":null,"fields":[],"items":[],"let_be":[]}','8t3f9ga2rpa68cy5',1.79577947663216376302e+09,1,NULL);
INSERT INTO "events" VALUES(275,'kjkexpe6engf',260,'3ss9eqgas4tpba2tt94y','CardItemAdded','{"card":"d8jaf3c5xrwc","item":{"item":"k832gagcjj6n","of":"parties","order":1,"fields":[["role",{"text":"lead","offers":[]}],["side",{"text":"government","offers":[]}],["institution",{"text":"Comisión de agua","offers":[]}],["post",{"text":"Dirección","offers":[]}]]}}','zdby86megyjdun7a',1.79577947664679312702e+09,1,NULL);
INSERT INTO "events" VALUES(276,'kjkexpe6engf',261,'w4sgt2mced22utp7jw7d','CardItemAdded','{"card":"d8jaf3c5xrwc","item":{"item":"x3zqdsnxj9p2","of":"activities","order":1,"fields":[["activity",{"text":"Cambiar la bomba","offers":[]}],["responsible",{"text":"k832gagcjj6n","offers":[]}],["start",{"text":"2027-03-01","offers":[]}]]}}','zdby86megyjdun7a',1.79577947666071414947e+09,1,NULL);
INSERT INTO "events" VALUES(277,'kjkexpe6engf',262,'2p64afuk6tkbp2hmt58x','CardItemAdded','{"card":"d8jaf3c5xrwc","item":{"item":"u52typhg5hjq","of":"activities","order":2,"fields":[]}}','8t3f9ga2rpa68cy5',1.79577947667669248583e+09,1,NULL);
INSERT INTO "events" VALUES(278,'kjkexpe6engf',263,'zrkk9kaeef83wnpgu8u3','CardItemsOrdered','{"card":"d8jaf3c5xrwc","before":[["u52typhg5hjq",2],["x3zqdsnxj9p2",1]],"after":[["u52typhg5hjq",1],["x3zqdsnxj9p2",2]]}','8t3f9ga2rpa68cy5',1.79577947668880724902e+09,1,NULL);
INSERT INTO "events" VALUES(279,'kjkexpe6engf',264,'juhn9c7yz46cwc4vuqrj','CardItemRemoved','{"card":"d8jaf3c5xrwc","item":{"item":"u52typhg5hjq","of":"activities","order":1,"fields":[]}}','8t3f9ga2rpa68cy5',1.79577947670482325559e+09,1,NULL);
INSERT INTO "events" VALUES(280,'kjkexpe6engf',265,'dwn3v4cy2bcf48ymp9m4','CardItemReworded','{"card":"d8jaf3c5xrwc","item":"x3zqdsnxj9p2","field":"product","before":{"text":"","offers":[]},"after":{"text":"Una bomba","offers":[]}}','zdby86megyjdun7a',1.79577947671989774703e+09,1,NULL);
INSERT INTO "events" VALUES(281,'kjkexpe6engf',266,'dx5engbe2hgpnfnqnm8k','CardItemReworded','{"card":"d8jaf3c5xrwc","item":"x3zqdsnxj9p2","field":"product","before":{"text":"Una bomba","offers":[]},"after":{"text":"Una bomba","offers":["Una bomba nueva"]}}','8t3f9ga2rpa68cy5',1.79577947673512673372e+09,1,NULL);
INSERT INTO "events" VALUES(282,'kjkexpe6engf',267,'xn7ug2jgr9x6j4acn42k','CardItemReworded','{"card":"d8jaf3c5xrwc","item":"x3zqdsnxj9p2","field":"product","before":{"text":"Una bomba","offers":["Una bomba nueva"]},"after":{"text":"Una bomba nueva en el pozo 3","offers":[]}}','8t3f9ga2rpa68cy5',1.79577947674836015698e+09,1,NULL);
INSERT INTO "events" VALUES(283,'kjkexpe6engf',268,'xhy6axnwzczhufjkmxr6','FindingLetBe','{"card":"d8jaf3c5xrwc","before":null,"after":{"code":"no_resources","field":"resources","item":"","reason":"Se dirá en marzo"}}','zdby86megyjdun7a',1.79577947675975561144e+09,1,NULL);
INSERT INTO "events" VALUES(284,'kjkexpe6engf',269,'78m3kvmjg9bbx9sbpj89','CommitmentDrafted','{"card":"nk582a3ufq5w","order":2,"node":null,"fields":[["action",{"text":"Publicar las tarifas","offers":[]}]],"items":[],"let_be":[]}','8t3f9ga2rpa68cy5',1.79577947676912450794e+09,1,NULL);
INSERT INTO "events" VALUES(285,'kjkexpe6engf',270,'4w5krjy3x8vua7s87hbm','AmendmentMade','{"amendment":"umuzhwn22wv4","ground":{"card":"d8jaf3c5xrwc","field":"action","said":"Cambiar la bomba del pozo 3","start":0,"end":27},"text":"Cambiar dos bombas","reason":"Falla","author":"zdby86megyjdun7a","sector":"people","order":1,"at":1795779476.7819095,"of":null,"how":""}','zdby86megyjdun7a',1.79577947678199362755e+09,1,NULL);
INSERT INTO "events" VALUES(286,'kjkexpe6engf',271,'dcm68zbuyyyvn7akrm42','AmendmentMade','{"amendment":"adfdxcpafgjg","ground":{"card":"d8jaf3c5xrwc","field":"action","said":"Cambiar la bomba del pozo 3","start":0,"end":27},"text":"Reparar la bomba","reason":"","author":"8t3f9ga2rpa68cy5","sector":"government","order":2,"at":1795779476.7881224,"of":"umuzhwn22wv4","how":"counter"}','8t3f9ga2rpa68cy5',1.79577947678819465639e+09,1,NULL);
INSERT INTO "events" VALUES(287,'kjkexpe6engf',272,'9xyjpcu3ywq8yyphvvex','AmendmentMade','{"amendment":"xzbjypexeyde","ground":{"card":"d8jaf3c5xrwc","field":"action","said":"Cambiar la bomba del pozo 3","start":0,"end":27},"text":"Nada","reason":"","author":"8t3f9ga2rpa68cy5","sector":"government","order":3,"at":1795779476.8002279,"of":null,"how":""}','8t3f9ga2rpa68cy5',1.79577947680033826825e+09,1,NULL);
INSERT INTO "events" VALUES(288,'kjkexpe6engf',273,'jatushbxfq8e3usqp45y','AmendmentSettled','{"amendment":"xzbjypexeyde","before":{"state":"open","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":0.0},"after":{"state":"withdrawn","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":0.0}}','8t3f9ga2rpa68cy5',1.7957794768109915256e+09,1,NULL);
INSERT INTO "events" VALUES(289,'kjkexpe6engf',274,'rgtm4ppf3v9vdpaf6bzb','AmendmentDiscussed','{"amendment":"umuzhwn22wv4"}','sym75s77mgng5g99',1.79577947681952047346e+09,1,NULL);
INSERT INTO "events" VALUES(290,'kjkexpe6engf',275,'rgtm4ppf3v9vdpaf6bzb','WallShown','{"mode":"amendments","stage":"commitment_card","node":null,"page":1,"order":"written"}','sym75s77mgng5g99',1.79577947681952047346e+09,1,NULL);
INSERT INTO "events" VALUES(291,'kjkexpe6engf',276,'hfprtd6uz45a6swnmcgn','AmendmentSettled','{"amendment":"umuzhwn22wv4","before":{"state":"open","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":0.0},"after":{"state":"accepted","decision":"vote","in_favour":5,"against":2,"abstained":1,"reason":"","at":1795779476.836143}}','sym75s77mgng5g99',1.79577947684173321726e+09,1,NULL);
INSERT INTO "events" VALUES(292,'kjkexpe6engf',277,'hfprtd6uz45a6swnmcgn','CommitmentReworded','{"card":"d8jaf3c5xrwc","field":"action","before":{"text":"Cambiar la bomba del pozo 3","offers":[]},"after":{"text":"Cambiar dos bombas","offers":[]}}','sym75s77mgng5g99',1.79577947684173321726e+09,1,NULL);
INSERT INTO "events" VALUES(293,'kjkexpe6engf',278,'9pmjeb6htpjs3y3w27tu','AmendmentMade','{"amendment":"uyq9vgf63kt7","ground":{"card":"d8jaf3c5xrwc","field":"action","said":"Cambiar dos bombas","start":0,"end":18},"text":"Reparar dos bombas","reason":"","author":"8t3f9ga2rpa68cy5","sector":"government","order":4,"at":1795779476.8481302,"of":"adfdxcpafgjg","how":"remake"}','8t3f9ga2rpa68cy5',1.7957794768482396603e+09,1,NULL);
INSERT INTO "events" VALUES(294,'kjkexpe6engf',279,'9pmjeb6htpjs3y3w27tu','AmendmentSettled','{"amendment":"adfdxcpafgjg","before":{"state":"open","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":0.0},"after":{"state":"outdated","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":1795779476.8481398}}','8t3f9ga2rpa68cy5',1.7957794768482396603e+09,1,NULL);
INSERT INTO "events" VALUES(295,'kjkexpe6engf',280,'v77qem5fp2zj57ds3bhb','AmendmentSettled','{"amendment":"uyq9vgf63kt7","before":{"state":"open","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":0.0},"after":{"state":"rejected","decision":"vote","in_favour":5,"against":2,"abstained":1,"reason":"Ya no sirven","at":1795779476.8669968}}','sym75s77mgng5g99',1.79577947686715292925e+09,1,NULL);
INSERT INTO "events" VALUES(296,'kjkexpe6engf',281,'tepthzcz5bf7fzyg5xa5','StageClosed','{"stage":"commitment_card"}','sym75s77mgng5g99',1795779476.87746,1,NULL);
INSERT INTO "events" VALUES(297,'kjkexpe6engf',282,'vm33qj9kgrsyy75edyky','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','sym75s77mgng5g99',1.79577947689544057847e+09,1,NULL);
INSERT INTO "events" VALUES(298,'kjkexpe6engf',283,'wuuh2zsjsp6kebq2j27f','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','sym75s77mgng5g99',1.79577947690553498265e+09,1,NULL);
INSERT INTO "events" VALUES(299,'kjkexpe6engf',284,'3a2gguga6z35thvc6few','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','sym75s77mgng5g99',1.79577947691745638848e+09,1,NULL);
INSERT INTO "events" VALUES(300,'kjkexpe6engf',285,'pev48gm5h5cnmjwdb7j4','RightSet','{"stage":"problem_tree","before":"edit","after":"propose"}','sym75s77mgng5g99',1.79577947693675041198e+09,1,NULL);
INSERT INTO "events" VALUES(301,'kjkexpe6engf',286,'a8a6hh7cg7dksjefw5j5','WorkGivenOut','{"before":true,"after":false}','sym75s77mgng5g99',1.79577947695272660249e+09,1,NULL);
INSERT INTO "events" VALUES(302,'kjkexpe6engf',287,'jbdwpgaf9sj48mfdwznd','ProposalMade','{"proposal":"6hdv9t89m4jd","intent":"add_cause","data":"{\"of\": \"7pnt8muwzsau\", \"text\": \"No hay presupuesto\"}","author":"8t3f9ga2rpa68cy5","sector":"government","stage":"problem_tree","order":1,"at":1795779476.9646978}','8t3f9ga2rpa68cy5',1.7957794769648146629e+09,1,NULL);
INSERT INTO "events" VALUES(303,'kjkexpe6engf',288,'z4ea35d4pvyd8z95kh6s','ProposalMade','{"proposal":"ypff4uphuxcd","intent":"add_cause","data":"{\"of\": \"7pnt8muwzsau\", \"text\": \"No hay voluntad\"}","author":"8t3f9ga2rpa68cy5","sector":"government","stage":"problem_tree","order":2,"at":1795779476.9756932}','8t3f9ga2rpa68cy5',1.79577947697577548031e+09,1,NULL);
INSERT INTO "events" VALUES(304,'kjkexpe6engf',289,'7m8ygycuvc4sscqzbnvn','ProposalMade','{"proposal":"49ej79rhnevz","intent":"add_cause","data":"{\"of\": \"7pnt8muwzsau\", \"text\": \"Nadie paga\"}","author":"8t3f9ga2rpa68cy5","sector":"government","stage":"problem_tree","order":3,"at":1795779476.989247}','8t3f9ga2rpa68cy5',1.79577947698932456968e+09,1,NULL);
INSERT INTO "events" VALUES(305,'kjkexpe6engf',290,'zqe3953ynfherdajdy4h','ScribeAppointed','{"person":"zdby86megyjdun7a"}','sym75s77mgng5g99',1.79577947700437974935e+09,1,NULL);
INSERT INTO "events" VALUES(306,'kjkexpe6engf',291,'hxn24hnysw79wbdz2sqa','ProposalSettled','{"proposal":"6hdv9t89m4jd","before":{"state":"waiting","reason":""},"after":{"state":"accepted","reason":""}}','zdby86megyjdun7a',1.79577947701209235191e+09,1,NULL);
INSERT INTO "events" VALUES(307,'kjkexpe6engf',292,'hxn24hnysw79wbdz2sqa','CauseAdded','{"node":"uazsdv2tsr9d","text":"No hay presupuesto","effect":"7pnt8muwzsau","order":17}','zdby86megyjdun7a',1.79577947701209235191e+09,1,NULL);
INSERT INTO "events" VALUES(308,'kjkexpe6engf',293,'5r6gfu28th96uz5syeqa','ProposalSettled','{"proposal":"ypff4uphuxcd","before":{"state":"waiting","reason":""},"after":{"state":"declined","reason":"Es una opinión"}}','sym75s77mgng5g99',1.7957794770244314671e+09,1,NULL);
INSERT INTO "events" VALUES(309,'kjkexpe6engf',294,'tp2zhufy2wwu9kfdzrk4','ProposalSettled','{"proposal":"49ej79rhnevz","before":{"state":"waiting","reason":""},"after":{"state":"withdrawn","reason":""}}','8t3f9ga2rpa68cy5',1.7957794770361676216e+09,1,NULL);
INSERT INTO "events" VALUES(310,'kjkexpe6engf',295,'gxcpqt46emredtrjeu7t','ScribeReleased','{"person":"zdby86megyjdun7a"}','sym75s77mgng5g99',1.79577947704799318314e+09,1,NULL);
INSERT INTO "events" VALUES(311,'kjkexpe6engf',296,'6uxecnkqdqxbw5cwnyux','BranchLocked','{"node":"694xs8gr85hg","reason":"Ya se acordó"}','sym75s77mgng5g99',1.79577947705933523179e+09,1,NULL);
INSERT INTO "events" VALUES(312,'kjkexpe6engf',297,'btknpdmfmz5md5snaagf','BranchLocked','{"node":"d2dq2qnynvmx","reason":""}','sym75s77mgng5g99',1.79577947707136774064e+09,1,NULL);
INSERT INTO "events" VALUES(313,'kjkexpe6engf',298,'h85c4dky5gn9waubzphf','BranchUnlocked','{"node":"d2dq2qnynvmx"}','sym75s77mgng5g99',1.79577947708261966702e+09,1,NULL);
INSERT INTO "events" VALUES(314,'kjkexpe6engf',299,'8h2c5kqdajc4xrjwyh6y','VersionNamed','{"version":"ez8x58zvj5u4","name":"","reason":"stage","about":"problem_tree","at_version":298,"at":1795779477.0913742,"order":6,"digest":"09c7367be9b8e14dfaa860c2954efa2f","by":null}','sym75s77mgng5g99',1.79577947709149289131e+09,1,NULL);
INSERT INTO "events" VALUES(315,'kjkexpe6engf',300,'8h2c5kqdajc4xrjwyh6y','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','sym75s77mgng5g99',1.79577947709149289131e+09,1,NULL);
INSERT INTO "events" VALUES(316,'kjkexpe6engf',301,'4pzcrzb8ef5vfuqhkybg','WallShown','{"mode":"card","stage":"commitment_card","node":"7pnt8muwzsau","page":1,"order":"written"}','sym75s77mgng5g99',1.79577947710404729839e+09,1,NULL);
INSERT INTO "events" VALUES(317,'kjkexpe6engf',302,'nsb8xqxexzj8csjvus94','WallFrozen','{"at_version":301}','sym75s77mgng5g99',1.79577947711535644524e+09,1,NULL);
INSERT INTO "events" VALUES(318,'kjkexpe6engf',303,'x2p6pr2e6y9x5zvfxzfq','EverybodyBrought','{"call":1,"stage":"commitment_card","node":"7pnt8muwzsau"}','sym75s77mgng5g99',1.7957794771385364532e+09,1,NULL);
INSERT INTO "events" VALUES(319,'kjkexpe6engf',304,'u83zya8yq6wbkebvwspg','WallBlanked','{}','sym75s77mgng5g99',1.79577947715221595765e+09,1,NULL);
INSERT INTO "events" VALUES(320,'kjkexpe6engf',305,'uqcxxjh2yn6mzgzyzxtg','WallUncovered','{}','sym75s77mgng5g99',1.79577947716626811023e+09,1,NULL);
INSERT INTO "events" VALUES(321,'kjkexpe6engf',306,'ums48zx97k2pjjyubs38','WallReleased','{}','sym75s77mgng5g99',1.79577947717590141298e+09,1,NULL);
INSERT INTO "events" VALUES(322,'f8b3pfn2v7qx',16,'v92uy7qgvtdcdqmm6b3d','NoticeWorded','{"before":{"text":"","offers":[]},"after":{"text":"Guardamos su nombre un mes","offers":[]}}','sym75s77mgng5g99',1.79577947719146275521e+09,1,NULL);
INSERT INTO "events" VALUES(323,'f8b3pfn2v7qx',17,'hby2w9stfxt3x4mwsprm','NoticeWorded','{"before":{"text":"Guardamos su nombre un mes","offers":[]},"after":{"text":"Guardamos su nombre un mes","offers":["Guardamos su nombre un año"]}}','sym75s77mgng5g99',1.79577947720013332373e+09,1,NULL);
INSERT INTO "events" VALUES(324,'f8b3pfn2v7qx',18,'3fcvbm9zwh73n4rf94hw','NoticeWorded','{"before":{"text":"Guardamos su nombre un mes","offers":["Guardamos su nombre un año"]},"after":{"text":"Guardamos su nombre un mes","offers":[]}}','sym75s77mgng5g99',1.79577947720808243749e+09,1,NULL);
INSERT INTO "events" VALUES(325,'f8b3pfn2v7qx',19,'4ydxg3wmys887rvdnvfk','NamesErased','{"called":"Persona"}','sym75s77mgng5g99',1.7957794772160210609e+09,1,NULL);
INSERT INTO "events" VALUES(326,'kjkexpe6engf',307,'cvncsphp8bqxzkttm4my','RuleChosen','{"stage":"viewpoints","on":true}','sym75s77mgng5g99',1.79577947725619101529e+09,1,NULL);
INSERT INTO "events" VALUES(327,'kjkexpe6engf',308,'46q3ebg3g75ech88966d','StageMoved','{"stage":"viewpoints","open":true,"before_stage":"commitment_card","before_open":false}','sym75s77mgng5g99',1.79577947728855943682e+09,1,NULL);
INSERT INTO "events" VALUES(328,'kjkexpe6engf',309,'46q3ebg3g75ech88966d','SittingOpened','{"sitting":"sc88qt3v5gga6tsr","stage":"viewpoints","at":1795779477.2884192,"again":false}','sym75s77mgng5g99',1.79577947728855943682e+09,1,NULL);
INSERT INTO "events" VALUES(329,'kjkexpe6engf',310,'~sc88qt3v.5aa653af80358102630ba541','ReadinessSaid','{"person":"~sc88qt3v.9da8fd4098353e5d42d6a150","about":"viewpoints","ready":true}',NULL,1.79577947728841924666e+09,1,'~sc88qt3v.8a6c979b9da72caa95c35923');
INSERT INTO "events" VALUES(330,'kjkexpe6engf',311,'~sc88qt3v.e593057f12141eb53dba1139','AnswerGiven','{"answer":"4txkvwbkr768","question":"shows","author":null,"sector":"people","text":"Faltan planos","order":4,"caucus":true}',NULL,1.79577947728841924666e+09,1,'~sc88qt3v.7a04e9547bc8d6c3c1c1356f');
INSERT INTO "events" VALUES(331,'kjkexpe6engf',312,'~sc88qt3v.033dcdfad562ce7a67ae602b','PositionTaken','{"answer":"4txkvwbkr768","person":null,"sector":"academia","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Faltan planos"},"caucus":true}',NULL,1.79577947728841924666e+09,1,'~sc88qt3v.c4903e1596d02b57fd585da8');
INSERT INTO "events" VALUES(332,'kjkexpe6engf',313,'4rdpmp8tkqkfvaxhvz59','SittingClosed','{"sitting":"sc88qt3v5gga6tsr"}','sym75s77mgng5g99',1.79577947737729835507e+09,1,NULL);
INSERT INTO "events" VALUES(333,'kjkexpe6engf',314,'4rdpmp8tkqkfvaxhvz59','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"viewpoints","before_open":true}','sym75s77mgng5g99',1.79577947737729835507e+09,1,NULL);
CREATE TABLE expected (
	grp VARCHAR(40) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	people TEXT NOT NULL, 
	PRIMARY KEY (grp)
);
CREATE TABLE formats (
	number INTEGER NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "formats" VALUES(1);
CREATE TABLE keys (
	"key" VARCHAR(40) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	person VARCHAR(40), 
	name VARCHAR(200) NOT NULL, 
	made FLOAT NOT NULL, 
	until FLOAT, 
	used FLOAT, 
	PRIMARY KEY ("key"), 
	UNIQUE (digest)
);
CREATE TABLE migrations (
	number INTEGER NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	at FLOAT NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "migrations" VALUES(1,'create_tables',1.79577947388920640945e+09);
INSERT INTO "migrations" VALUES(2,'number_formats',1.79577947389501047133e+09);
INSERT INTO "migrations" VALUES(3,'end_badges',1.79577947389550495143e+09);
INSERT INTO "migrations" VALUES(4,'note_arrivals',1.79577947389583754541e+09);
INSERT INTO "migrations" VALUES(5,'govern_people',1.79577947389654183382e+09);
INSERT INTO "migrations" VALUES(6,'make_room_for_tags',1.79577947389693379403e+09);
INSERT INTO "migrations" VALUES(7,'keep_days',1.79577947390264630318e+09);
CREATE TABLE operations (
	stream VARCHAR(40) NOT NULL, 
	op VARCHAR(80) NOT NULL, 
	first INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	PRIMARY KEY (stream, op)
);
INSERT INTO "operations" VALUES('f8b3pfn2v7qx','et2mhawgt4d5f9st6mej',1,1);
INSERT INTO "operations" VALUES('f8b3pfn2v7qx','h6rh9nwc3fu84m9k9qt3',2,2);
INSERT INTO "operations" VALUES('f8b3pfn2v7qx','8mfeg8j4hgqpndy29g3v',3,3);
INSERT INTO "operations" VALUES('f8b3pfn2v7qx','8acukv7zpfdnvfu73j67',4,4);
INSERT INTO "operations" VALUES('f8b3pfn2v7qx','xbxqp2kat3anfwun5p2d',5,5);
INSERT INTO "operations" VALUES('f8b3pfn2v7qx','qtgrfsqqag5nah2w5wpq',6,6);
INSERT INTO "operations" VALUES('f8b3pfn2v7qx','8nzhwv99wx2asgf9xmgd',7,7);
INSERT INTO "operations" VALUES('f8b3pfn2v7qx','da769tqkptp9gt2yxsp7',8,8);
INSERT INTO "operations" VALUES('f8b3pfn2v7qx','bwh2fhnjwtyp5ewbtajc',9,9);
INSERT INTO "operations" VALUES('f8b3pfn2v7qx','en6qp3u5nrhqbsyeuft3',10,10);
INSERT INTO "operations" VALUES('f8b3pfn2v7qx','xfg5wmn3hf6mpwg6maw2',11,11);
INSERT INTO "operations" VALUES('f8b3pfn2v7qx','4c8t4bprcp7acr2yd5ps',12,12);
INSERT INTO "operations" VALUES('f8b3pfn2v7qx','bfsykeqydnsmxncga8ar',13,13);
INSERT INTO "operations" VALUES('f8b3pfn2v7qx','5uhrudyr25kmazhu2de7',14,14);
INSERT INTO "operations" VALUES('f8b3pfn2v7qx','tt4x6pxem7myxa2hq7rg',15,15);
INSERT INTO "operations" VALUES('kjkexpe6engf','vzv6x26cd3ydhfufw2w8',1,1);
INSERT INTO "operations" VALUES('kjkexpe6engf','bkrr8wezwrrbqt9c44r4',2,2);
INSERT INTO "operations" VALUES('kjkexpe6engf','rn62psfa9rwn2htj7cr4',3,3);
INSERT INTO "operations" VALUES('kjkexpe6engf','gqbsy8m5jndhp766esuq',4,4);
INSERT INTO "operations" VALUES('kjkexpe6engf','k9866ypjchhqwqv7c4ar',5,5);
INSERT INTO "operations" VALUES('kjkexpe6engf','t99f52aabk5883vc9asx',6,6);
INSERT INTO "operations" VALUES('kjkexpe6engf','nhdjrjrc7en88ayswdf6',7,7);
INSERT INTO "operations" VALUES('kjkexpe6engf','7b3net355haet3bnvcn7',8,8);
INSERT INTO "operations" VALUES('kjkexpe6engf','6jqycgebp7dasyn2ftn6',9,9);
INSERT INTO "operations" VALUES('kjkexpe6engf','3wkqgspbt6zjddnusc8r',10,10);
INSERT INTO "operations" VALUES('kjkexpe6engf','x578nvuu9dx7yjafb242',11,11);
INSERT INTO "operations" VALUES('kjkexpe6engf','furmqnzswss6etjecf8w',12,12);
INSERT INTO "operations" VALUES('kjkexpe6engf','fqfk3tvvrt733nefjhpv',13,13);
INSERT INTO "operations" VALUES('kjkexpe6engf','ufv6mfrts37y44xdjzhs',14,14);
INSERT INTO "operations" VALUES('kjkexpe6engf','zu46t4wzyxrwc22up8cz',15,15);
INSERT INTO "operations" VALUES('kjkexpe6engf','kqys2xq3av3tz8abrjxq',16,16);
INSERT INTO "operations" VALUES('kjkexpe6engf','np25rqq6he4dytyj8y86',17,18);
INSERT INTO "operations" VALUES('kjkexpe6engf','f6fhmwffhqmxd6d7sxk9',19,19);
INSERT INTO "operations" VALUES('kjkexpe6engf','sgwenbpr2rmh4c88nc2c',20,20);
INSERT INTO "operations" VALUES('kjkexpe6engf','4cxhkjmd36qpvhh4ev7w',21,21);
INSERT INTO "operations" VALUES('kjkexpe6engf','3rsghenefhpab36x558v',22,22);
INSERT INTO "operations" VALUES('kjkexpe6engf','jp2ej8ntxu37u7qxh6dq',23,23);
INSERT INTO "operations" VALUES('kjkexpe6engf','tygyyfvfytcq7jhqv73s',24,24);
INSERT INTO "operations" VALUES('kjkexpe6engf','7j4sj38a4usvd8thhzxt',25,25);
INSERT INTO "operations" VALUES('kjkexpe6engf','9fudazzfcxmvfse7q7ss',26,26);
INSERT INTO "operations" VALUES('kjkexpe6engf','jr3wyz2z4kxhnr5yhjue',27,27);
INSERT INTO "operations" VALUES('kjkexpe6engf','7vxbr7p96ubw3k5hr4z2',28,28);
INSERT INTO "operations" VALUES('kjkexpe6engf','x4664zvcdayupxf9bysf',29,29);
INSERT INTO "operations" VALUES('kjkexpe6engf','tn9h3s4k8s7hehdgspe3',30,30);
INSERT INTO "operations" VALUES('kjkexpe6engf','nwysyfeqsvrm6sghrscc',31,31);
INSERT INTO "operations" VALUES('kjkexpe6engf','nvpktukw9fcuwaee758w',32,32);
INSERT INTO "operations" VALUES('kjkexpe6engf','aahy6haz6cabrmpggxj9',33,33);
INSERT INTO "operations" VALUES('kjkexpe6engf','fnavsawfdpucedz4b5ug',34,34);
INSERT INTO "operations" VALUES('kjkexpe6engf','47vhku6dvx239ne2gp9m',35,35);
INSERT INTO "operations" VALUES('kjkexpe6engf','tmz3v5w536jme6grdq5n',36,37);
INSERT INTO "operations" VALUES('kjkexpe6engf','pdtbugeu9vr5ksabtczv',38,38);
INSERT INTO "operations" VALUES('kjkexpe6engf','5ea2tc5fxg4jgh4d6zbn',39,39);
INSERT INTO "operations" VALUES('kjkexpe6engf','yhtwewsgj2dfnzfb4ruw',40,40);
INSERT INTO "operations" VALUES('kjkexpe6engf','yuz84j36w6xsc2bk85qn',41,41);
INSERT INTO "operations" VALUES('kjkexpe6engf','nx6vucnjqyvyvwey7y4f',42,42);
INSERT INTO "operations" VALUES('kjkexpe6engf','2h9hjstu9kj3xmgqchqx',43,43);
INSERT INTO "operations" VALUES('kjkexpe6engf','kpv9a4nxyjt64k2bun9x',44,44);
INSERT INTO "operations" VALUES('kjkexpe6engf','wsee4bac6hbrm87vqt64',45,45);
INSERT INTO "operations" VALUES('kjkexpe6engf','xmd3jvxvna8hdznpkkct',46,46);
INSERT INTO "operations" VALUES('kjkexpe6engf','p8k72pcdv64zhr6qmt9q',47,47);
INSERT INTO "operations" VALUES('kjkexpe6engf','x9vsh57vdj38u4a9kz3q',48,48);
INSERT INTO "operations" VALUES('kjkexpe6engf','63kbzequpsx87ycdcrcu',49,50);
INSERT INTO "operations" VALUES('kjkexpe6engf','jka6tgzt3thrutc7n4xc',51,53);
INSERT INTO "operations" VALUES('kjkexpe6engf','44nztjwxjy7qtw4x2zgp',54,56);
INSERT INTO "operations" VALUES('kjkexpe6engf','u3qzk3msbzunjd22ysfj',57,57);
INSERT INTO "operations" VALUES('kjkexpe6engf','bcszp3jdj7h884fj2pez',58,58);
INSERT INTO "operations" VALUES('kjkexpe6engf','fazays267jz967km86dz',59,59);
INSERT INTO "operations" VALUES('kjkexpe6engf','bxuq63pfrtdh7b8tgksk',60,60);
INSERT INTO "operations" VALUES('kjkexpe6engf','f4q5ee6uhdwefgy9jmyx',61,61);
INSERT INTO "operations" VALUES('kjkexpe6engf','39rfa3fuw7yrafpgfxca',62,62);
INSERT INTO "operations" VALUES('kjkexpe6engf','aej8uydtu7knp3xn3npx',63,63);
INSERT INTO "operations" VALUES('kjkexpe6engf','suzn6eqfcg5c894xzm9p',64,64);
INSERT INTO "operations" VALUES('kjkexpe6engf','mp6g4dn5cstdngyf473u',65,65);
INSERT INTO "operations" VALUES('kjkexpe6engf','97bdxzb5as3563xdvb5a',66,66);
INSERT INTO "operations" VALUES('kjkexpe6engf','g8dnwub5kwvhyjhjbtce',67,67);
INSERT INTO "operations" VALUES('kjkexpe6engf','vkq6mhaffkvvthnq44dx',68,68);
INSERT INTO "operations" VALUES('kjkexpe6engf','68x7rjj7bk69nzgdh59y',69,69);
INSERT INTO "operations" VALUES('kjkexpe6engf','dxpyqm5jkhub738c38vh',70,70);
INSERT INTO "operations" VALUES('kjkexpe6engf','n9rhc89n3rjs7bwz7evw',71,72);
INSERT INTO "operations" VALUES('kjkexpe6engf','xjdxf57p2jwg6er9f252',73,73);
INSERT INTO "operations" VALUES('kjkexpe6engf','vuzyvcegbz4wjgunfazs',74,74);
INSERT INTO "operations" VALUES('kjkexpe6engf','y3stn3daj8tfgzy9dery',75,75);
INSERT INTO "operations" VALUES('kjkexpe6engf','kwrrz7upt7f44x4pb45y',76,76);
INSERT INTO "operations" VALUES('kjkexpe6engf','g46et5kk5a4g76kgdqzz',77,78);
INSERT INTO "operations" VALUES('kjkexpe6engf','6srs2svyesmrjg2p2wyc',79,80);
INSERT INTO "operations" VALUES('kjkexpe6engf','6x4pksrh7639ukkc3nby',81,82);
INSERT INTO "operations" VALUES('kjkexpe6engf','pmmqyppxdbgzj47utbt6',83,83);
INSERT INTO "operations" VALUES('kjkexpe6engf','r9wba934au3ec9svzxc5',84,84);
INSERT INTO "operations" VALUES('kjkexpe6engf','28e7k3acgrfyfwmhypvy',85,87);
INSERT INTO "operations" VALUES('kjkexpe6engf','v7y3wkknrt7zq4dkwjbu',88,91);
INSERT INTO "operations" VALUES('kjkexpe6engf','gexay38v24aqz6y5mvem',92,92);
INSERT INTO "operations" VALUES('kjkexpe6engf','azsh58p5ta5yf2bkxbvt',93,94);
INSERT INTO "operations" VALUES('kjkexpe6engf','db3v882gkvz8fd7scnux',95,96);
INSERT INTO "operations" VALUES('kjkexpe6engf','9rsrdpqxcaeq88dv4tch',97,97);
INSERT INTO "operations" VALUES('kjkexpe6engf','y4rx2zpdwn2cabzgz8un',98,98);
INSERT INTO "operations" VALUES('kjkexpe6engf','utxn2dghrgvb7d574q3e',99,99);
INSERT INTO "operations" VALUES('kjkexpe6engf','434n9xmmqcyh9pp7z9vz',100,100);
INSERT INTO "operations" VALUES('kjkexpe6engf','agbfccxvgzjr9b3q8839',101,101);
INSERT INTO "operations" VALUES('kjkexpe6engf','gbty9698txngfb9g5393',102,102);
INSERT INTO "operations" VALUES('kjkexpe6engf','sgb5v7adaxdx66ujakd8',103,103);
INSERT INTO "operations" VALUES('kjkexpe6engf','n53pt97pdq36pk5y2hpr',104,104);
INSERT INTO "operations" VALUES('kjkexpe6engf','4hyxrsp37aktzw3phd5m',105,105);
INSERT INTO "operations" VALUES('kjkexpe6engf','a6w9as3tuam7ybfg7urz',106,106);
INSERT INTO "operations" VALUES('kjkexpe6engf','439tgaa8rh5jcyjr6j3b',107,107);
INSERT INTO "operations" VALUES('kjkexpe6engf','v8zxrmqrfxzwqz5ba6sk',108,108);
INSERT INTO "operations" VALUES('kjkexpe6engf','cwtc5tw48gqqtyvgzzsu',109,109);
INSERT INTO "operations" VALUES('kjkexpe6engf','2fk2d9runxwtc8bkpn6q',110,110);
INSERT INTO "operations" VALUES('kjkexpe6engf','3mvhyrdearne4x7n9678',111,111);
INSERT INTO "operations" VALUES('kjkexpe6engf','8wyaa8ymsnj8s34nvbja',112,112);
INSERT INTO "operations" VALUES('kjkexpe6engf','wu9ud74w7f68g2eu2xjj',113,113);
INSERT INTO "operations" VALUES('kjkexpe6engf','8s656ts36r33zgrvqpv5',114,114);
INSERT INTO "operations" VALUES('kjkexpe6engf','azvmrs4m6nfvcd6bugut',115,115);
INSERT INTO "operations" VALUES('kjkexpe6engf','c2mjmdhput95sd59st5z',116,116);
INSERT INTO "operations" VALUES('kjkexpe6engf','q9q5ycxzqndbzspw48h9',117,117);
INSERT INTO "operations" VALUES('kjkexpe6engf','qgkw8tpjsnbz95rq4epb',118,118);
INSERT INTO "operations" VALUES('kjkexpe6engf','k3tfzqc3rkjdjc2u8cn4',119,119);
INSERT INTO "operations" VALUES('kjkexpe6engf','byx7mcy59655hghdhgp3',120,120);
INSERT INTO "operations" VALUES('kjkexpe6engf','ca7pqsmnjksmexjq6m9w',121,121);
INSERT INTO "operations" VALUES('kjkexpe6engf','kyapm2arfq55234fhp34',122,122);
INSERT INTO "operations" VALUES('kjkexpe6engf','3pece7xcqnjjauecr45q',123,123);
INSERT INTO "operations" VALUES('kjkexpe6engf','srwr4jt5636dtaakjw7b',124,124);
INSERT INTO "operations" VALUES('kjkexpe6engf','rjwz8c85zsgrgrxg33mr',125,125);
INSERT INTO "operations" VALUES('kjkexpe6engf','8rf8mrq9thurcpuyv8qz',126,126);
INSERT INTO "operations" VALUES('kjkexpe6engf','8du43vdtjdxaeju8ymeu',127,127);
INSERT INTO "operations" VALUES('kjkexpe6engf','zwge9acsxua6r67eed2e',128,128);
INSERT INTO "operations" VALUES('kjkexpe6engf','js2kv8fzdy5ad4wgb9h8',129,130);
INSERT INTO "operations" VALUES('kjkexpe6engf','s6zry55bvv8g9tt953jc',131,133);
INSERT INTO "operations" VALUES('kjkexpe6engf','4dzbrqep3fefxycmg4d8',134,136);
INSERT INTO "operations" VALUES('kjkexpe6engf','6ffmdfd7g6hwu7u6xgax',137,140);
INSERT INTO "operations" VALUES('kjkexpe6engf','2hy2k9fza56u5q75ddhn',141,142);
INSERT INTO "operations" VALUES('kjkexpe6engf','g2nha58za96fcn73hhej',143,145);
INSERT INTO "operations" VALUES('kjkexpe6engf','gtaugftfhyj6xuy97hze',146,147);
INSERT INTO "operations" VALUES('kjkexpe6engf','xgbe8d8f3pn2c7g2d4u7',148,150);
INSERT INTO "operations" VALUES('kjkexpe6engf','uwmyxt8bkc6pkxh9ytfw',151,153);
INSERT INTO "operations" VALUES('kjkexpe6engf','5m46cg27389rrcs794d5',154,155);
INSERT INTO "operations" VALUES('kjkexpe6engf','a8963yrmb5gketwwqtrt',156,156);
INSERT INTO "operations" VALUES('kjkexpe6engf','286azmtqrc3rd6rjq439',157,157);
INSERT INTO "operations" VALUES('kjkexpe6engf','gg9pwdh4eetftpwfw479',158,158);
INSERT INTO "operations" VALUES('kjkexpe6engf','3eh4jak3ak2dvnuvwkuv',159,159);
INSERT INTO "operations" VALUES('kjkexpe6engf','cexjdebbvdafz7p472gk',160,160);
INSERT INTO "operations" VALUES('kjkexpe6engf','p6yr2gab9n2kqg5gzxg3',161,161);
INSERT INTO "operations" VALUES('kjkexpe6engf','gj4pb6cddyc3eftnuudc',162,162);
INSERT INTO "operations" VALUES('kjkexpe6engf','fk54uau2efdykrxfuuag',163,163);
INSERT INTO "operations" VALUES('kjkexpe6engf','pvqgnw6zmj6upmdjvmbw',164,164);
INSERT INTO "operations" VALUES('kjkexpe6engf','cwgwkdk9hyzbg6kj5cdk',165,165);
INSERT INTO "operations" VALUES('kjkexpe6engf','4wsf3rjuyjbcgvvs39zy',166,166);
INSERT INTO "operations" VALUES('kjkexpe6engf','w4henatc652nv7kgm2zz',167,167);
INSERT INTO "operations" VALUES('kjkexpe6engf','9m5zp8vpznskfp39rrk3',168,169);
INSERT INTO "operations" VALUES('kjkexpe6engf','ej9cmewq4cch2asm47qh',170,170);
INSERT INTO "operations" VALUES('kjkexpe6engf','cv7gapbmqn7suj3stf8f',171,172);
INSERT INTO "operations" VALUES('kjkexpe6engf','d9f8fwnegpae25e55btw',173,173);
INSERT INTO "operations" VALUES('kjkexpe6engf','g9nyzykuyd25s28gekrd',174,174);
INSERT INTO "operations" VALUES('kjkexpe6engf','v83uaubb8m2rn7yd43au',175,175);
INSERT INTO "operations" VALUES('kjkexpe6engf','xx4njhfjsquyr4dzuvde',176,176);
INSERT INTO "operations" VALUES('kjkexpe6engf','vpqacz8n5xqvhgbwunm9',177,178);
INSERT INTO "operations" VALUES('kjkexpe6engf','b36ed5azpn68mhtbkecx',179,179);
INSERT INTO "operations" VALUES('kjkexpe6engf','5g5x5edqc3sj9cq86xta',180,181);
INSERT INTO "operations" VALUES('kjkexpe6engf','qpfqrk5gjngbyrrznass',182,184);
INSERT INTO "operations" VALUES('kjkexpe6engf','jajatgdptetvam2r5zju',185,187);
INSERT INTO "operations" VALUES('kjkexpe6engf','6zscae8u86mmzqj89gck',188,188);
INSERT INTO "operations" VALUES('kjkexpe6engf','adp7hcrk4scg38nhp3w6',189,190);
INSERT INTO "operations" VALUES('kjkexpe6engf','vb9wg8xgqwwzvdghpw4j',191,191);
INSERT INTO "operations" VALUES('kjkexpe6engf','subsmarmed7r57gcpcnp',192,192);
INSERT INTO "operations" VALUES('kjkexpe6engf','fq48xzmwjfukhat7uqqg',193,193);
INSERT INTO "operations" VALUES('kjkexpe6engf','rqsqxgjxf54svqcg4mc7',194,194);
INSERT INTO "operations" VALUES('kjkexpe6engf','v5bb7vhte5enu2srjzjt',195,196);
INSERT INTO "operations" VALUES('kjkexpe6engf','6kkzn87saea3pbabf9ea',197,203);
INSERT INTO "operations" VALUES('kjkexpe6engf','5qtb6dhkfgs86kzg7h3t',204,204);
INSERT INTO "operations" VALUES('kjkexpe6engf','5nret4ae2y9tf2c2gsc7',205,205);
INSERT INTO "operations" VALUES('kjkexpe6engf','xj9tdj9vxss78p84h5n5',206,207);
INSERT INTO "operations" VALUES('kjkexpe6engf','s2a647cvues2e6bv6a7m',208,209);
INSERT INTO "operations" VALUES('kjkexpe6engf','hj62d3c3vmz5qr9d358w',210,211);
INSERT INTO "operations" VALUES('kjkexpe6engf','nxcx98x93zhgmuzsp3nm',212,212);
INSERT INTO "operations" VALUES('kjkexpe6engf','4ge4ewmzg87kd5jys5n8',213,213);
INSERT INTO "operations" VALUES('kjkexpe6engf','93afmvzqtw8n43wd2zak',214,214);
INSERT INTO "operations" VALUES('kjkexpe6engf','f5r6jmf7wadnrwaz7kyf',215,215);
INSERT INTO "operations" VALUES('kjkexpe6engf','ueguzrthjmepkvke6erh',216,216);
INSERT INTO "operations" VALUES('kjkexpe6engf','3r7emhnydfh2xxx576jp',217,217);
INSERT INTO "operations" VALUES('kjkexpe6engf','yz3hpfx9w9jxs9umyvm6',218,218);
INSERT INTO "operations" VALUES('kjkexpe6engf','dfxmkfefrjvzxpv2bgcn',219,219);
INSERT INTO "operations" VALUES('kjkexpe6engf','yg7e5fxzxu5wwgzue94d',220,220);
INSERT INTO "operations" VALUES('kjkexpe6engf','exwhtermcarxhkfgsce7',221,221);
INSERT INTO "operations" VALUES('kjkexpe6engf','yaak73zd4y57af6peg7k',222,222);
INSERT INTO "operations" VALUES('kjkexpe6engf','wrb8jmcxeezuhja4wtsx',223,223);
INSERT INTO "operations" VALUES('kjkexpe6engf','p5j27en9jqxekbrj3gwa',224,224);
INSERT INTO "operations" VALUES('kjkexpe6engf','mjp826hcar4km4yawmuk',225,225);
INSERT INTO "operations" VALUES('kjkexpe6engf','6wf4xfapr4wk5kbebzg3',226,226);
INSERT INTO "operations" VALUES('kjkexpe6engf','autmuewhzvwnh64yj4fk',227,227);
INSERT INTO "operations" VALUES('kjkexpe6engf','bv9tqwzq2kr7na8tzpek',228,228);
INSERT INTO "operations" VALUES('kjkexpe6engf','7rjyv3xuswdkbw7jwuyy',229,229);
INSERT INTO "operations" VALUES('kjkexpe6engf','t8kwjx9z7zapa5dyrpxh',230,230);
INSERT INTO "operations" VALUES('kjkexpe6engf','eufb9kusdzz47kchm6sd',231,231);
INSERT INTO "operations" VALUES('kjkexpe6engf','au42xnudc7ebuqnymkbn',232,232);
INSERT INTO "operations" VALUES('kjkexpe6engf','hadgynd9qx6sxeu8drga',233,233);
INSERT INTO "operations" VALUES('kjkexpe6engf','9xwzp79nc7chae66kba9',234,234);
INSERT INTO "operations" VALUES('kjkexpe6engf','9basp623zkdhppjbau98',235,235);
INSERT INTO "operations" VALUES('kjkexpe6engf','fuadbn8jyqbzy9d7e92d',236,236);
INSERT INTO "operations" VALUES('kjkexpe6engf','q7ccw44fdktyzh7ewncz',237,237);
INSERT INTO "operations" VALUES('kjkexpe6engf','gdn3vk95axqm85crcvxr',238,238);
INSERT INTO "operations" VALUES('kjkexpe6engf','4kpvy52ue2neyqsmggbr',239,241);
INSERT INTO "operations" VALUES('kjkexpe6engf','q59eu5udfcamyehnexsa',242,242);
INSERT INTO "operations" VALUES('kjkexpe6engf','e8g7exedzm6ag3uesjv6',243,243);
INSERT INTO "operations" VALUES('kjkexpe6engf','2p5xw8vxmfrxcjtvg22d',244,244);
INSERT INTO "operations" VALUES('kjkexpe6engf','35ta43szm43xa4z3jrn6',245,245);
INSERT INTO "operations" VALUES('kjkexpe6engf','w7tggygy2g5e3pft4msf',246,246);
INSERT INTO "operations" VALUES('kjkexpe6engf','k8538ak8qgv5gxxvztje',247,247);
INSERT INTO "operations" VALUES('kjkexpe6engf','cz47jzpxaddsarnjzcrj',248,248);
INSERT INTO "operations" VALUES('kjkexpe6engf','2bhyyzppkjbmzpbmybe7',249,251);
INSERT INTO "operations" VALUES('kjkexpe6engf','pdtexay5d2t42zw6r52r',252,252);
INSERT INTO "operations" VALUES('kjkexpe6engf','8h4kyp7cbkyguvcu7kx9',253,253);
INSERT INTO "operations" VALUES('kjkexpe6engf','urp83cvamzmfr73n4j57',254,254);
INSERT INTO "operations" VALUES('kjkexpe6engf','8tkzy5qnqqbz8kers9t5',255,255);
INSERT INTO "operations" VALUES('kjkexpe6engf','vnrwj7svs27sgq5qmja4',256,256);
INSERT INTO "operations" VALUES('kjkexpe6engf','kc9qemwfdcyykxeumcyf',257,257);
INSERT INTO "operations" VALUES('kjkexpe6engf','6qrt4y84apvjet3a67wb',258,258);
INSERT INTO "operations" VALUES('kjkexpe6engf','wttsdpdgk7k2pfcqq6p2',259,259);
INSERT INTO "operations" VALUES('kjkexpe6engf','3ss9eqgas4tpba2tt94y',260,260);
INSERT INTO "operations" VALUES('kjkexpe6engf','w4sgt2mced22utp7jw7d',261,261);
INSERT INTO "operations" VALUES('kjkexpe6engf','2p64afuk6tkbp2hmt58x',262,262);
INSERT INTO "operations" VALUES('kjkexpe6engf','zrkk9kaeef83wnpgu8u3',263,263);
INSERT INTO "operations" VALUES('kjkexpe6engf','juhn9c7yz46cwc4vuqrj',264,264);
INSERT INTO "operations" VALUES('kjkexpe6engf','dwn3v4cy2bcf48ymp9m4',265,265);
INSERT INTO "operations" VALUES('kjkexpe6engf','dx5engbe2hgpnfnqnm8k',266,266);
INSERT INTO "operations" VALUES('kjkexpe6engf','xn7ug2jgr9x6j4acn42k',267,267);
INSERT INTO "operations" VALUES('kjkexpe6engf','xhy6axnwzczhufjkmxr6',268,268);
INSERT INTO "operations" VALUES('kjkexpe6engf','78m3kvmjg9bbx9sbpj89',269,269);
INSERT INTO "operations" VALUES('kjkexpe6engf','4w5krjy3x8vua7s87hbm',270,270);
INSERT INTO "operations" VALUES('kjkexpe6engf','dcm68zbuyyyvn7akrm42',271,271);
INSERT INTO "operations" VALUES('kjkexpe6engf','9xyjpcu3ywq8yyphvvex',272,272);
INSERT INTO "operations" VALUES('kjkexpe6engf','jatushbxfq8e3usqp45y',273,273);
INSERT INTO "operations" VALUES('kjkexpe6engf','rgtm4ppf3v9vdpaf6bzb',274,275);
INSERT INTO "operations" VALUES('kjkexpe6engf','hfprtd6uz45a6swnmcgn',276,277);
INSERT INTO "operations" VALUES('kjkexpe6engf','9pmjeb6htpjs3y3w27tu',278,279);
INSERT INTO "operations" VALUES('kjkexpe6engf','v77qem5fp2zj57ds3bhb',280,280);
INSERT INTO "operations" VALUES('kjkexpe6engf','tepthzcz5bf7fzyg5xa5',281,281);
INSERT INTO "operations" VALUES('kjkexpe6engf','vm33qj9kgrsyy75edyky',282,282);
INSERT INTO "operations" VALUES('kjkexpe6engf','wuuh2zsjsp6kebq2j27f',283,283);
INSERT INTO "operations" VALUES('kjkexpe6engf','3a2gguga6z35thvc6few',284,284);
INSERT INTO "operations" VALUES('kjkexpe6engf','pev48gm5h5cnmjwdb7j4',285,285);
INSERT INTO "operations" VALUES('kjkexpe6engf','a8a6hh7cg7dksjefw5j5',286,286);
INSERT INTO "operations" VALUES('kjkexpe6engf','jbdwpgaf9sj48mfdwznd',287,287);
INSERT INTO "operations" VALUES('kjkexpe6engf','z4ea35d4pvyd8z95kh6s',288,288);
INSERT INTO "operations" VALUES('kjkexpe6engf','7m8ygycuvc4sscqzbnvn',289,289);
INSERT INTO "operations" VALUES('kjkexpe6engf','zqe3953ynfherdajdy4h',290,290);
INSERT INTO "operations" VALUES('kjkexpe6engf','hxn24hnysw79wbdz2sqa',291,292);
INSERT INTO "operations" VALUES('kjkexpe6engf','5r6gfu28th96uz5syeqa',293,293);
INSERT INTO "operations" VALUES('kjkexpe6engf','tp2zhufy2wwu9kfdzrk4',294,294);
INSERT INTO "operations" VALUES('kjkexpe6engf','gxcpqt46emredtrjeu7t',295,295);
INSERT INTO "operations" VALUES('kjkexpe6engf','6uxecnkqdqxbw5cwnyux',296,296);
INSERT INTO "operations" VALUES('kjkexpe6engf','btknpdmfmz5md5snaagf',297,297);
INSERT INTO "operations" VALUES('kjkexpe6engf','h85c4dky5gn9waubzphf',298,298);
INSERT INTO "operations" VALUES('kjkexpe6engf','8h2c5kqdajc4xrjwyh6y',299,300);
INSERT INTO "operations" VALUES('kjkexpe6engf','4pzcrzb8ef5vfuqhkybg',301,301);
INSERT INTO "operations" VALUES('kjkexpe6engf','nsb8xqxexzj8csjvus94',302,302);
INSERT INTO "operations" VALUES('kjkexpe6engf','x2p6pr2e6y9x5zvfxzfq',303,303);
INSERT INTO "operations" VALUES('kjkexpe6engf','u83zya8yq6wbkebvwspg',304,304);
INSERT INTO "operations" VALUES('kjkexpe6engf','uqcxxjh2yn6mzgzyzxtg',305,305);
INSERT INTO "operations" VALUES('kjkexpe6engf','ums48zx97k2pjjyubs38',306,306);
INSERT INTO "operations" VALUES('f8b3pfn2v7qx','v92uy7qgvtdcdqmm6b3d',16,16);
INSERT INTO "operations" VALUES('f8b3pfn2v7qx','hby2w9stfxt3x4mwsprm',17,17);
INSERT INTO "operations" VALUES('f8b3pfn2v7qx','3fcvbm9zwh73n4rf94hw',18,18);
INSERT INTO "operations" VALUES('f8b3pfn2v7qx','4ydxg3wmys887rvdnvfk',19,19);
INSERT INTO "operations" VALUES('kjkexpe6engf','cvncsphp8bqxzkttm4my',307,307);
INSERT INTO "operations" VALUES('kjkexpe6engf','46q3ebg3g75ech88966d',308,309);
INSERT INTO "operations" VALUES('kjkexpe6engf','~sc88qt3v.5aa653af80358102630ba541',310,310);
INSERT INTO "operations" VALUES('kjkexpe6engf','~sc88qt3v.e593057f12141eb53dba1139',311,311);
INSERT INTO "operations" VALUES('kjkexpe6engf','~sc88qt3v.033dcdfad562ce7a67ae602b',312,312);
INSERT INTO "operations" VALUES('kjkexpe6engf','4rdpmp8tkqkfvaxhvz59',313,314);
CREATE TABLE plans (
	"plan" VARCHAR(40) NOT NULL, 
	secret VARCHAR(64) NOT NULL, 
	created FLOAT NOT NULL, 
	by_day INTEGER, 
	PRIMARY KEY ("plan"), 
	UNIQUE (secret)
);
INSERT INTO "plans" VALUES('f8b3pfn2v7qx','f36fd4bbacb95ae73904219ed5bb0d166d94f5d84a11091da2e9edb8054fc5e7',1.79577947392619228367e+09,1);
CREATE TABLE roll (
	participant VARCHAR(40) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	grp VARCHAR(40), 
	role VARCHAR(20) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	sector VARCHAR(40), 
	language VARCHAR(10) NOT NULL, 
	joined FLOAT NOT NULL, 
	seen FLOAT NOT NULL, 
	ended FLOAT, 
	removed FLOAT, 
	PRIMARY KEY (participant)
);
INSERT INTO "roll" VALUES('8dk5se29fypu6rm5','f8b3pfn2v7qx','kjkexpe6engf','participant','Persona 3','civil_society','en',3.0,1795779470.0,NULL,NULL);
INSERT INTO "roll" VALUES('8t3f9ga2rpa68cy5','f8b3pfn2v7qx','kjkexpe6engf','participant','Persona 2','government','es',2.0,1795779470.0,NULL,NULL);
INSERT INTO "roll" VALUES('sym75s77mgng5g99','f8b3pfn2v7qx',NULL,'facilitator','',NULL,'es',1795737600.0,1795779470.0,NULL,NULL);
INSERT INTO "roll" VALUES('zdby86megyjdun7a','f8b3pfn2v7qx','kjkexpe6engf','participant','Persona 1','people','es',1.0,1795779470.0,NULL,NULL);
INSERT INTO "roll" VALUES('zfpf9ptbp7dx2vys','f8b3pfn2v7qx','kjkexpe6engf','participant','Persona 4','people','es',4.0,1795779470.0,NULL,NULL);
CREATE TABLE snapshots (
	stream VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	data TEXT NOT NULL, 
	PRIMARY KEY (stream)
);
INSERT INTO "snapshots" VALUES('kjkexpe6engf',203,'824ac8eefe5d6e822b465ee4486b58bc27745deef386e863b42f10ffb9d63c80 {"format":[1,6],"version":203,"parts":{"pace":{"stage":"problem_tree","open":true,"left":"brainstorm","left_open":true,"begun":{"brainstorm":true,"viewpoints":true,"problem_tree":true}},"chatham_house":{"chosen":{},"held":{},"sitting":null},"course":{"stages":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"guides":{"brainstorm":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}},"agenda":{"items":{"57w5ebw6sraj":{"item":"57w5ebw6sraj","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}},"timer":null,"past":{"zha2whz5u4vf":true},"ready":{"zdby86megyjdun7a":"zha2whz5u4vf"}},"brainstorm":{"revealed":true,"ideas":{"y4wpqurc2as3":{"idea":"y4wpqurc2as3","text":"Las tuberías ya son muy viejas","order":1,"author":"zdby86megyjdun7a","sector":"people","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"mqagfmgwvhgw":{"idea":"mqagfmgwvhgw","text":"El agua llega dos horas diarias","order":2,"author":"zdby86megyjdun7a","sector":"people","supporters":[],"paper":[],"merged_into":"dhuwup32svkq","withdrawn":false},"gjg225ajwct2":{"idea":"gjg225ajwct2","text":"Hay agua solo dos horas","order":3,"author":"8t3f9ga2rpa68cy5","sector":"government","supporters":[],"paper":[],"merged_into":"dhuwup32svkq","withdrawn":false},"dn2src2xtycz":{"idea":"dn2src2xtycz","text":"La bomba se descompone","order":4,"author":"8dk5se29fypu6rm5","sector":"civil_society","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"xz2knwt3jp93":{"idea":"xz2knwt3jp93","text":"2. El pozo se seca","order":5,"author":"8dk5se29fypu6rm5","sector":"civil_society","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"56fwnjfdxgj5":{"idea":"56fwnjfdxgj5","text":"Nadie avisa de los cortes","order":6,"author":"sym75s77mgng5g99","sector":null,"supporters":[{"person":"8dk5se29fypu6rm5","sector":"civil_society"}],"paper":[{"sector":"people","people":6}],"merged_into":null,"withdrawn":false},"dhuwup32svkq":{"idea":"dhuwup32svkq","text":"El agua llega pocas horas","order":7,"author":null,"sector":null,"supporters":[],"paper":[],"merged_into":null,"withdrawn":false}},"origins":{"7pnt8muwzsau":{"node":"7pnt8muwzsau","idea":"dhuwup32svkq"},"694xs8gr85hg":{"node":"694xs8gr85hg","idea":"56fwnjfdxgj5"},"xz7ns5te55fq":{"node":"xz7ns5te55fq","idea":"xz2knwt3jp93"}}},"themes":{"themes":{"6zcucwdr3qjx":{"name":"Cuándo llega","order":1},"caxxdy3hd2rh":{"name":"La bomba","order":2}},"of":{"dhuwup32svkq":"6zcucwdr3qjx","dn2src2xtycz":"caxxdy3hd2rh"}},"dots":{"rounds":{"um29xec88tyh":{"each":1,"several":false,"phase":"past","order":1},"9rx5yscqk6mk":{"each":2,"several":true,"phase":"shown","order":2}},"placed":{"9rx5yscqk6mk>dhuwup32svkq>zdby86megyjdun7a":{"round":"9rx5yscqk6mk","idea":"dhuwup32svkq","person":"zdby86megyjdun7a","sector":"people","dots":2},"9rx5yscqk6mk>dhuwup32svkq>8t3f9ga2rpa68cy5":{"round":"9rx5yscqk6mk","idea":"dhuwup32svkq","person":"8t3f9ga2rpa68cy5","sector":"government","dots":1},"9rx5yscqk6mk>dn2src2xtycz>8dk5se29fypu6rm5":{"round":"9rx5yscqk6mk","idea":"dn2src2xtycz","person":"8dk5se29fypu6rm5","sector":"civil_society","dots":1}},"paper":{"9rx5yscqk6mk>56fwnjfdxgj5>people":{"round":"9rx5yscqk6mk","idea":"56fwnjfdxgj5","sector":"people","dots":3}},"told":{}},"viewpoints":{"shown":true,"at_screen":"causes","questions":{"btfe3jkdfvcg":{"question":"btfe3jkdfvcg","text":"¿Quién lo paga hoy?","order":1}},"answers":{"43eaqfdk8rdb":{"answer":"43eaqfdk8rdb","question":"causes","author":"zdby86megyjdun7a","sector":"people","wording":{"text":"Las tuberías ya son muy viejas","offers":[]},"order":1,"withdrawn":false,"caucus":false},"8aeesqmqstam":{"answer":"8aeesqmqstam","question":"causes","author":null,"sector":"academia","wording":{"text":"Nadie las repara","offers":[]},"order":2,"withdrawn":false,"caucus":false},"qb96pmjqd2zs":{"answer":"qb96pmjqd2zs","question":"btfe3jkdfvcg","author":"8t3f9ga2rpa68cy5","sector":"government","wording":{"text":"El municipio","offers":[]},"order":3,"withdrawn":false,"caucus":false}},"positions":{"43eaqfdk8rdb/8t3f9ga2rpa68cy5":{"answer":"43eaqfdk8rdb","person":"8t3f9ga2rpa68cy5","sector":"government","position":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false},"43eaqfdk8rdb/sector/business":{"answer":"43eaqfdk8rdb","person":null,"sector":"business","position":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}},"taken":{"43eaqfdk8rdb":{"answer":"43eaqfdk8rdb","idea":"y4wpqurc2as3"}}},"candidates":{"phase":"shown","straight":true,"candidates":{"xnwzjggswfvv":{"candidate":"xnwzjggswfvv","wording":{"text":"Falta agua en la ribera","offers":[]},"order":1,"author":"zdby86megyjdun7a","idea":null,"answer":null,"node":null,"withdrawn":false},"w6bwzkyadvjf":{"candidate":"w6bwzkyadvjf","wording":{"text":"El agua llega pocas horas","offers":[]},"order":2,"author":null,"idea":"dhuwup32svkq","answer":null,"node":"7pnt8muwzsau","withdrawn":false},"gnwvkrpuv3nm":{"candidate":"gnwvkrpuv3nm","wording":{"text":"Se pierde agua en la red","offers":[]},"order":3,"author":"8t3f9ga2rpa68cy5","idea":null,"answer":null,"node":null,"withdrawn":false}},"weighed":{"xnwzjggswfvv/affected":{"note":{"text":"400 familias","offers":[]},"answer":null},"xnwzjggswfvv/act":{"note":{"text":"","offers":[]},"answer":"yes"}},"preferences":{"zdby86megyjdun7a":{"candidate":"xnwzjggswfvv","sector":"people"},"8t3f9ga2rpa68cy5":{"candidate":"xnwzjggswfvv","sector":"government"},"8dk5se29fypu6rm5":{"candidate":"w6bwzkyadvjf","sector":"civil_society"}},"paper":{"w6bwzkyadvjf/people":{"candidate":"w6bwzkyadvjf","sector":"people","people":2}}},"problem_tree":{"core_problem":"7pnt8muwzsau","nodes":[["7pnt8muwzsau","El agua llega pocas horas",[],2],["694xs8gr85hg","Nadie avisa de los cortes",[],4],["xz7ns5te55fq","2. El pozo se seca",[],5],["kyt93ksvev5r","La bomba se descompone",[],6],["4mebj9kj2z38","Fugas por tubería vieja",[],8],["d2dq2qnynvmx","Las familias compran pipas",[],9],["tnr9wva6ewuc","Nadie repara la bomba: no hay refacciones",[],11],["sk6f2yhgrbcm","Gastan un quinto de su ingreso",[],10]],"arrows":[["7pnt8muwzsau","d2dq2qnynvmx"],["694xs8gr85hg","7pnt8muwzsau"],["xz7ns5te55fq","7pnt8muwzsau"],["kyt93ksvev5r","7pnt8muwzsau"],["4mebj9kj2z38","7pnt8muwzsau"],["d2dq2qnynvmx","sk6f2yhgrbcm"],["tnr9wva6ewuc","7pnt8muwzsau"],["tnr9wva6ewuc","kyt93ksvev5r"]],"originals":{"tnr9wva6ewuc":[{"text":"Nadie repara la bomba","offers":[]},{"text":"No hay refacciones","offers":[]}]}},"logic":{"answers":{},"paper":{},"marks":{},"actions":{},"settled":{},"dismissals":{},"questions":{},"withheld":{}},"evidence":{"entries":{}},"objectives":{"by_node":{}},"reading":{"read":{},"shown":false},"review":{"sent":{}},"versions":{"versions":{"dw87bdu58evv":{"version":"dw87bdu58evv","name":"Antes de comer","reason":"named","about":"","at_version":190,"at":1795779476.016349,"order":1,"digest":"71e4c064094906f1c45a47ff9aca6e03","by":"zdby86megyjdun7a"},"mbjk7fzdpexs":{"version":"mbjk7fzdpexs","name":"","reason":"restored","about":"dw87bdu58evv","at_version":196,"at":1795779476.0592666,"order":2,"digest":"3f24f8b986ef5df729d3419ae9d95a44","by":null}}},"commitments":{"cards":{}},"amendments":{"entries":{},"discussed":null},"rights":{"stages":{},"scribes":{},"locks":{},"given_out":true},"proposals":{"entries":{}},"wall":{"showing":{"mode":"follow","stage":"","node":null,"page":1,"order":"written"},"before":{"mode":"follow","stage":"","node":null,"page":1,"order":"written"},"frozen":null,"blank":false,"call":null},"preparation":{"notes":{"desired":{"text":"Hay agua todos los días","offers":[]}},"stakeholders":{"xv9tz3x7hxzd":{"stakeholder":"xv9tz3x7hxzd","name":"Presidencia","has":["stake"],"present":true,"order":1}}}},"done":[["7b3net355haet3bnvcn7","sym75s77mgng5g99",[["StagesArranged",{"before":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","problem_tree","objective_tree","commitment_card"]}]],1795779474.1769493,8,0],["6jqycgebp7dasyn2ftn6","sym75s77mgng5g99",[["StagesArranged",{"before":["brainstorm","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"]}]],1795779474.1818013,9,0],["3wkqgspbt6zjddnusc8r","sym75s77mgng5g99",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}]],1795779474.1871238,10,0],["x578nvuu9dx7yjafb242","sym75s77mgng5g99",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}}}]],1795779474.2009664,11,0],["furmqnzswss6etjecf8w","sym75s77mgng5g99",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}]],1795779474.2154708,12,0],["ufv6mfrts37y44xdjzhs","sym75s77mgng5g99",[["AgendaItemSet",{"item":"zha2whz5u4vf","before":null,"after":{"item":"zha2whz5u4vf","title":"Bienvenida","minutes":5,"order":1,"stage":""}}]],1795779474.2402658,14,0],["zu46t4wzyxrwc22up8cz","sym75s77mgng5g99",[["AgendaItemSet",{"item":"57w5ebw6sraj","before":null,"after":{"item":"57w5ebw6sraj","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"}}]],1795779474.2490535,15,0],["kqys2xq3av3tz8abrjxq","sym75s77mgng5g99",[["AgendaItemSet",{"item":"zha2whz5u4vf","before":{"item":"zha2whz5u4vf","title":"Bienvenida","minutes":5,"order":1,"stage":""},"after":{"item":"zha2whz5u4vf","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""}}]],1795779474.2589343,16,0],["np25rqq6he4dytyj8y86","sym75s77mgng5g99",[["AgendaItemSet",{"item":"zha2whz5u4vf","before":{"item":"zha2whz5u4vf","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""},"after":{"item":"zha2whz5u4vf","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""}}],["AgendaItemSet",{"item":"57w5ebw6sraj","before":{"item":"57w5ebw6sraj","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"},"after":{"item":"57w5ebw6sraj","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}}]],1795779474.272228,17,0],["9fudazzfcxmvfse7q7ss","sym75s77mgng5g99",[["AgendaItemSet",{"item":"zha2whz5u4vf","before":{"item":"zha2whz5u4vf","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""},"after":null}]],1795779474.4120657,26,0],["7vxbr7p96ubw3k5hr4z2","sym75s77mgng5g99",[["QuestionAdded",{"question":"btfe3jkdfvcg","text":"¿Quién lo paga hoy?","order":1}]],1795779474.4366555,28,0],["x4664zvcdayupxf9bysf","sym75s77mgng5g99",[["QuestionAdded",{"question":"eu2vyaa6tk7c","text":"¿Y mañana?","order":2}]],1795779474.4530885,29,0],["tn9h3s4k8s7hehdgspe3","sym75s77mgng5g99",[["QuestionDropped",{"question":"eu2vyaa6tk7c","text":"¿Y mañana?","order":2}]],1795779474.4685078,30,0],["nwysyfeqsvrm6sghrscc","zdby86megyjdun7a",[["AnswerGiven",{"answer":"43eaqfdk8rdb","question":"causes","author":"zdby86megyjdun7a","sector":"people","text":"Las tuberías son viejas","order":1,"caucus":false}]],1795779474.4892552,31,0],["nvpktukw9fcuwaee758w","sym75s77mgng5g99",[["AnswerGiven",{"answer":"8aeesqmqstam","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2,"caucus":false}]],1795779474.504218,32,0],["aahy6haz6cabrmpggxj9","8t3f9ga2rpa68cy5",[["AnswerGiven",{"answer":"qb96pmjqd2zs","question":"btfe3jkdfvcg","author":"8t3f9ga2rpa68cy5","sector":"government","text":"El municipio","order":3,"caucus":false}]],1795779474.5168827,33,0],["fnavsawfdpucedz4b5ug","zdby86megyjdun7a",[["AnswerReworded",{"answer":"43eaqfdk8rdb","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}]],1795779474.5410998,34,0],["nx6vucnjqyvyvwey7y4f","8t3f9ga2rpa68cy5",[["PositionTaken",{"answer":"43eaqfdk8rdb","person":"8t3f9ga2rpa68cy5","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}]],1795779474.6694407,42,0],["2h9hjstu9kj3xmgqchqx","8t3f9ga2rpa68cy5",[["PositionTaken",{"answer":"43eaqfdk8rdb","person":"8t3f9ga2rpa68cy5","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}]],1795779474.6840785,43,0],["kpv9a4nxyjt64k2bun9x","8t3f9ga2rpa68cy5",[["PositionTaken",{"answer":"43eaqfdk8rdb","person":"8t3f9ga2rpa68cy5","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}]],1795779474.7011023,44,0],["wsee4bac6hbrm87vqt64","zdby86megyjdun7a",[["AnswerReworded",{"answer":"43eaqfdk8rdb","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}]],1795779474.7218409,45,0],["xmd3jvxvna8hdznpkkct","sym75s77mgng5g99",[["PositionTaken",{"answer":"43eaqfdk8rdb","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}]],1795779474.7329364,46,0],["p8k72pcdv64zhr6qmt9q","sym75s77mgng5g99",[["PositionTaken",{"answer":"43eaqfdk8rdb","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}]],1795779474.7486098,47,0],["x9vsh57vdj38u4a9kz3q","sym75s77mgng5g99",[["PositionTaken",{"answer":"43eaqfdk8rdb","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}]],1795779474.7729557,48,0],["63kbzequpsx87ycdcrcu","sym75s77mgng5g99",[["IdeasAdded",{"ideas":[{"idea":"y4wpqurc2as3","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"zdby86megyjdun7a","sector":"people","paper":[],"repeated":0,"blank":0}],["AnswerTaken",{"answer":"43eaqfdk8rdb","idea":"y4wpqurc2as3"}]],1795779474.7979956,49,51],["bcszp3jdj7h884fj2pez","zdby86megyjdun7a",[["IdeasAdded",{"ideas":[{"idea":"mqagfmgwvhgw","text":"El agua llega dos horas al día"}],"order":2,"author":"zdby86megyjdun7a","sector":"people","paper":[],"repeated":0,"blank":0}]],1795779474.873244,58,0],["fazays267jz967km86dz","8t3f9ga2rpa68cy5",[["IdeasAdded",{"ideas":[{"idea":"gjg225ajwct2","text":"Hay agua solo dos horas"}],"order":3,"author":"8t3f9ga2rpa68cy5","sector":"government","paper":[],"repeated":0,"blank":0}]],1795779474.8927848,59,0],["bxuq63pfrtdh7b8tgksk","8dk5se29fypu6rm5",[["IdeasAdded",{"ideas":[{"idea":"dn2src2xtycz","text":"La bomba se descompone"},{"idea":"xz2knwt3jp93","text":"2. El pozo se seca"}],"order":4,"author":"8dk5se29fypu6rm5","sector":"civil_society","paper":[],"repeated":1,"blank":1}]],1795779474.91271,60,0],["f4q5ee6uhdwefgy9jmyx","sym75s77mgng5g99",[["IdeasAdded",{"ideas":[{"idea":"56fwnjfdxgj5","text":"Nadie avisa de los cortes"}],"order":6,"author":"sym75s77mgng5g99","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}]],1795779474.9244907,61,0],["39rfa3fuw7yrafpgfxca","zdby86megyjdun7a",[["IdeaReworded",{"idea":"mqagfmgwvhgw","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}]],1795779474.9356883,62,0],["97bdxzb5as3563xdvb5a","8t3f9ga2rpa68cy5",[["IdeaSupported",{"idea":"mqagfmgwvhgw","person":"8t3f9ga2rpa68cy5","sector":"government"}]],1795779474.9931738,66,0],["g8dnwub5kwvhyjhjbtce","8t3f9ga2rpa68cy5",[["SupportWithdrawn",{"idea":"mqagfmgwvhgw","person":"8t3f9ga2rpa68cy5","sector":"government"}]],1795779475.0133183,67,0],["vkq6mhaffkvvthnq44dx","8dk5se29fypu6rm5",[["IdeaSupported",{"idea":"56fwnjfdxgj5","person":"8dk5se29fypu6rm5","sector":"civil_society"}]],1795779475.0293355,68,0],["68x7rjj7bk69nzgdh59y","sym75s77mgng5g99",[["PaperCounted",{"idea":"56fwnjfdxgj5","sector":"people","before":4,"after":6}]],1795779475.0461886,69,0],["xjdxf57p2jwg6er9f252","8t3f9ga2rpa68cy5",[["IdeasMerged",{"idea":"dhuwup32svkq","text":"El agua llega pocas horas","order":7,"members":["mqagfmgwvhgw","gjg225ajwct2"]}]],1795779475.0939121,73,0],["vuzyvcegbz4wjgunfazs","8t3f9ga2rpa68cy5",[["MergeChanged",{"idea":"dhuwup32svkq","joined":["dn2src2xtycz"],"parted":[]}]],1795779475.112749,74,0],["y3stn3daj8tfgzy9dery","8t3f9ga2rpa68cy5",[["MergeChanged",{"idea":"dhuwup32svkq","joined":[],"parted":["dn2src2xtycz"]}]],1795779475.1288898,75,0],["6srs2svyesmrjg2p2wyc","zdby86megyjdun7a",[["ThemeSet",{"theme":"6zcucwdr3qjx","before":null,"after":{"name":"El agua","order":1}}],["IdeaThemed",{"idea":"dhuwup32svkq","before":null,"after":"6zcucwdr3qjx"}]],1795779475.1761634,79,0],["6x4pksrh7639ukkc3nby","8dk5se29fypu6rm5",[["ThemeSet",{"theme":"caxxdy3hd2rh","before":null,"after":{"name":"La bomba","order":2}}],["IdeaThemed",{"idea":"dn2src2xtycz","before":null,"after":"caxxdy3hd2rh"}]],1795779475.1929328,81,0],["pmmqyppxdbgzj47utbt6","8t3f9ga2rpa68cy5",[["ThemeSet",{"theme":"6zcucwdr3qjx","before":{"name":"El agua","order":1},"after":{"name":"Cuándo llega","order":1}}]],1795779475.21204,83,0],["r9wba934au3ec9svzxc5","8t3f9ga2rpa68cy5",[["IdeaThemed",{"idea":"xz2knwt3jp93","before":null,"after":"caxxdy3hd2rh"}]],1795779475.2199454,84,0],["gexay38v24aqz6y5mvem","8dk5se29fypu6rm5",[["IdeaThemed",{"idea":"xz2knwt3jp93","before":"caxxdy3hd2rh","after":null}]],1795779475.2711098,92,0],["azsh58p5ta5yf2bkxbvt","zdby86megyjdun7a",[["ThemeSet",{"theme":"e4mdjeh5qxgc","before":null,"after":{"name":"Otros","order":3}}],["IdeaThemed",{"idea":"56fwnjfdxgj5","before":null,"after":"e4mdjeh5qxgc"}]],1795779475.2888858,93,0],["db3v882gkvz8fd7scnux","zdby86megyjdun7a",[["IdeaThemed",{"idea":"56fwnjfdxgj5","before":"e4mdjeh5qxgc","after":null}],["ThemeSet",{"theme":"e4mdjeh5qxgc","before":{"name":"Otros","order":3},"after":null}]],1795779475.299447,95,0],["sgb5v7adaxdx66ujakd8","sym75s77mgng5g99",[["PaperDotsCounted",{"round":"9rx5yscqk6mk","idea":"56fwnjfdxgj5","sector":"people","before":0,"after":3}]],1795779475.37567,103,0],["cwtc5tw48gqqtyvgzzsu","zdby86megyjdun7a",[["CoreProblemStated",{"node":"wz8cn4tmvhh3","text":"Agua","order":1}]],1795779475.4447596,109,0],["2fk2d9runxwtc8bkpn6q","sym75s77mgng5g99",[["CoreProblemWithdrawn",{"node":"wz8cn4tmvhh3","text":"Agua","order":1}]],1795779475.4606395,110,0],["3mvhyrdearne4x7n9678","zdby86megyjdun7a",[["CandidateProposed",{"candidate":"xnwzjggswfvv","text":"Falta agua","order":1,"author":"zdby86megyjdun7a","idea":null,"answer":null}]],1795779475.476455,111,0],["8wyaa8ymsnj8s34nvbja","8dk5se29fypu6rm5",[["CandidateProposed",{"candidate":"w6bwzkyadvjf","text":"El agua llega pocas horas","order":2,"author":null,"idea":"dhuwup32svkq","answer":null}]],1795779475.4887977,112,0],["wu9ud74w7f68g2eu2xjj","8t3f9ga2rpa68cy5",[["CandidateProposed",{"candidate":"gnwvkrpuv3nm","text":"Se pierde agua en la red","order":3,"author":"8t3f9ga2rpa68cy5","idea":null,"answer":null}]],1795779475.5051105,113,0],["8s656ts36r33zgrvqpv5","zdby86megyjdun7a",[["CandidateReworded",{"candidate":"xnwzjggswfvv","before":{"text":"Falta agua","offers":[]},"after":{"text":"Falta agua en la ribera","offers":[]}}]],1795779475.518784,114,0],["azvmrs4m6nfvcd6bugut","sym75s77mgng5g99",[["CandidateReworded",{"candidate":"xnwzjggswfvv","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]}}]],1795779475.5330284,115,0],["c2mjmdhput95sd59st5z","zdby86megyjdun7a",[["CandidateReworded",{"candidate":"xnwzjggswfvv","before":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]},"after":{"text":"Falta agua en la ribera","offers":[]}}]],1795779475.5442357,116,0],["q9q5ycxzqndbzspw48h9","8t3f9ga2rpa68cy5",[["CandidateWithdrawn",{"candidate":"gnwvkrpuv3nm"}]],1795779475.555974,117,0],["qgkw8tpjsnbz95rq4epb","8t3f9ga2rpa68cy5",[["CandidateReturned",{"candidate":"gnwvkrpuv3nm"}]],1795779475.56823,118,0],["k3tfzqc3rkjdjc2u8cn4","zfpf9ptbp7dx2vys",[["CandidateWeighed",{"candidate":"xnwzjggswfvv","criterion":"affected","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null}}]],1795779475.5797691,119,0],["byx7mcy59655hghdhgp3","zfpf9ptbp7dx2vys",[["CandidateWeighed",{"candidate":"xnwzjggswfvv","criterion":"affected","before":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null},"after":{"note":{"text":"400 familias","offers":[]},"answer":null}}]],1795779475.5886953,120,0],["ca7pqsmnjksmexjq6m9w","zfpf9ptbp7dx2vys",[["CandidateWeighed",{"candidate":"xnwzjggswfvv","criterion":"act","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"","offers":[]},"answer":"yes"}}]],1795779475.5996177,121,0],["8du43vdtjdxaeju8ymeu","sym75s77mgng5g99",[["PaperPreferencesEntered",{"before":null,"after":{"candidate":"w6bwzkyadvjf","sector":"people","people":2}}]],1795779475.6593635,127,0],["js2kv8fzdy5ad4wgb9h8","sym75s77mgng5g99",[["CoreProblemStated",{"node":"7pnt8muwzsau","text":"Falta agua en la ribera","order":2}],["CandidatePlaced",{"candidate":"xnwzjggswfvv","before":null,"after":"7pnt8muwzsau"}]],1795779475.6841123,129,131],["6ffmdfd7g6hwu7u6xgax","sym75s77mgng5g99",[["CandidatePlaced",{"candidate":"xnwzjggswfvv","before":"7pnt8muwzsau","after":null}],["NodeReworded",{"node":"7pnt8muwzsau","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"El agua llega pocas horas","offers":[]}}],["CandidatePlaced",{"candidate":"w6bwzkyadvjf","before":null,"after":"7pnt8muwzsau"}],["IdeaPlaced",{"idea":"dhuwup32svkq","node":"7pnt8muwzsau"}]],1795779475.7329137,137,0],["gtaugftfhyj6xuy97hze","sym75s77mgng5g99",[["CauseAdded",{"node":"694xs8gr85hg","text":"Nadie avisa de los cortes","effect":"7pnt8muwzsau","order":4}],["IdeaPlaced",{"idea":"56fwnjfdxgj5","node":"694xs8gr85hg"}]],1795779475.7873824,146,148],["5m46cg27389rrcs794d5","8dk5se29fypu6rm5",[["NodeSetAside",{"node":"xz7ns5te55fq","text":"2. El pozo se seca","order":5}],["IdeaPlaced",{"idea":"xz2knwt3jp93","node":"xz7ns5te55fq"}]],1795779475.807138,154,0],["a8963yrmb5gketwwqtrt","8dk5se29fypu6rm5",[["BranchRestored",{"node":"xz7ns5te55fq","cut":[],"joined":[["xz7ns5te55fq","7pnt8muwzsau"]]}]],1795779475.81445,156,0],["286azmtqrc3rd6rjq439","zdby86megyjdun7a",[["CauseAdded",{"node":"kyt93ksvev5r","text":"La bomba se descompone y nadie la repara","effect":"7pnt8muwzsau","order":6}]],1795779475.8263493,157,0],["gg9pwdh4eetftpwfw479","8t3f9ga2rpa68cy5",[["CauseAdded",{"node":"9n79n2ymk3h4","text":"No hay refacciones","effect":"kyt93ksvev5r","order":7}]],1795779475.8320613,158,0],["3eh4jak3ak2dvnuvwkuv","8t3f9ga2rpa68cy5",[["CauseAdded",{"node":"4mebj9kj2z38","text":"Fugas en la red","effect":"7pnt8muwzsau","order":8}]],1795779475.837597,159,0],["cexjdebbvdafz7p472gk","zfpf9ptbp7dx2vys",[["EffectAdded",{"node":"d2dq2qnynvmx","text":"Las familias compran pipas","cause":"7pnt8muwzsau","order":9}]],1795779475.8430438,160,0],["p6yr2gab9n2kqg5gzxg3","zfpf9ptbp7dx2vys",[["EffectAdded",{"node":"sk6f2yhgrbcm","text":"Gastan un quinto de su ingreso","cause":"d2dq2qnynvmx","order":10}]],1795779475.8517022,161,0],["gj4pb6cddyc3eftnuudc","zdby86megyjdun7a",[["NodeReworded",{"node":"4mebj9kj2z38","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}]],1795779475.8570533,162,0],["fk54uau2efdykrxfuuag","8t3f9ga2rpa68cy5",[["NodeReworded",{"node":"4mebj9kj2z38","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}]],1795779475.8625364,163,0],["pvqgnw6zmj6upmdjvmbw","zdby86megyjdun7a",[["NodeReworded",{"node":"4mebj9kj2z38","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}]],1795779475.8680723,164,0],["cwgwkdk9hyzbg6kj5cdk","8t3f9ga2rpa68cy5",[["NodeMoved",{"node":"9n79n2ymk3h4","cut":[["9n79n2ymk3h4","kyt93ksvev5r"]],"joined":[["9n79n2ymk3h4","4mebj9kj2z38"]]}]],1795779475.8738058,165,0],["4wsf3rjuyjbcgvvs39zy","8t3f9ga2rpa68cy5",[["NodesLinked",{"node":"9n79n2ymk3h4","cut":[],"joined":[["9n79n2ymk3h4","kyt93ksvev5r"]]}]],1795779475.879409,166,0],["w4henatc652nv7kgm2zz","8t3f9ga2rpa68cy5",[["NodesUnlinked",{"node":"9n79n2ymk3h4","cut":[["9n79n2ymk3h4","4mebj9kj2z38"]],"joined":[]}]],1795779475.8847294,167,0],["9m5zp8vpznskfp39rrk3","zdby86megyjdun7a",[["NodeReworded",{"node":"kyt93ksvev5r","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}],["NodeSplitOff",{"node":"tnr9wva6ewuc","of":"kyt93ksvev5r","text":"Nadie repara la bomba","order":11,"links":[["tnr9wva6ewuc","7pnt8muwzsau"]]}]],1795779475.8911698,168,0],["d9f8fwnegpae25e55btw","zdby86megyjdun7a",[["NodesMerged",{"node":"tnr9wva6ewuc","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"9n79n2ymk3h4","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["9n79n2ymk3h4","kyt93ksvev5r"]]}],"joined":[["tnr9wva6ewuc","kyt93ksvev5r"]],"cut":[]}]],1795779475.9146223,173,0],["g9nyzykuyd25s28gekrd","zfpf9ptbp7dx2vys",[["BranchParked",{"node":"sk6f2yhgrbcm","cut":[["d2dq2qnynvmx","sk6f2yhgrbcm"]],"joined":[]}]],1795779475.9203691,174,0],["v83uaubb8m2rn7yd43au","zfpf9ptbp7dx2vys",[["BranchRestored",{"node":"sk6f2yhgrbcm","cut":[],"joined":[["d2dq2qnynvmx","sk6f2yhgrbcm"]]}]],1795779475.9324877,175,0],["5g5x5edqc3sj9cq86xta","sym75s77mgng5g99",[["OperationTakenBack",{"op":"b36ed5azpn68mhtbkecx","again":false}],["NodeReturned",{"node":"sk6f2yhgrbcm","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["d2dq2qnynvmx","sk6f2yhgrbcm"]]}]],1795779475.985858,180,182],["6zscae8u86mmzqj89gck","8t3f9ga2rpa68cy5",[["NodeRemoved",{"node":"sk6f2yhgrbcm","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["d2dq2qnynvmx","sk6f2yhgrbcm"]]}]],1795779476.0078042,188,0],["adp7hcrk4scg38nhp3w6","zfpf9ptbp7dx2vys",[["NodeReturned",{"node":"sk6f2yhgrbcm","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[]}],["BranchRestored",{"node":"sk6f2yhgrbcm","cut":[],"joined":[["d2dq2qnynvmx","sk6f2yhgrbcm"]]}]],1795779476.0120928,189,0],["fq48xzmwjfukhat7uqqg","8t3f9ga2rpa68cy5",[["CauseAdded",{"node":"bxxx9z4shvdh","text":"Tarifas que no alcanzan","effect":"7pnt8muwzsau","order":12}]],1795779476.0238223,193,0],["rqsqxgjxf54svqcg4mc7","8t3f9ga2rpa68cy5",[["BranchParked",{"node":"4mebj9kj2z38","cut":[["4mebj9kj2z38","7pnt8muwzsau"]],"joined":[]}]],1795779476.02837,194,0],["v5bb7vhte5enu2srjzjt","sym75s77mgng5g99",[["NodeBrought",{"node":"mw2grrt5qxdt","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[["mw2grrt5qxdt","7pnt8muwzsau"]]}],["NodeBrought",{"node":"bgwmjm86euqm","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[["bgwmjm86euqm","mw2grrt5qxdt"]]}]],1795779476.0339289,195,0],["6kkzn87saea3pbabf9ea","sym75s77mgng5g99",[["ArrowsRestored",{"node":"7pnt8muwzsau","cut":[["bxxx9z4shvdh","7pnt8muwzsau"],["mw2grrt5qxdt","7pnt8muwzsau"],["bgwmjm86euqm","mw2grrt5qxdt"]],"joined":[]}],["NodeRemoved",{"node":"bxxx9z4shvdh","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":12,"links":[]}],["NodeRemoved",{"node":"mw2grrt5qxdt","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[]}],["NodeRemoved",{"node":"bgwmjm86euqm","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[]}],["ArrowsRestored",{"node":"7pnt8muwzsau","cut":[],"joined":[["4mebj9kj2z38","7pnt8muwzsau"]]}]],1795779476.0593662,199,0]],"undone":[],"taken":[["b36ed5azpn68mhtbkecx","8t3f9ga2rpa68cy5",[["NodeRemoved",{"node":"sk6f2yhgrbcm","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["d2dq2qnynvmx","sk6f2yhgrbcm"]]}]],1795779475.9673676,179,0]]}');
CREATE INDEX ix_events_op ON events (op);
CREATE INDEX ix_arrivals_plan ON arrivals ("plan");
CREATE INDEX ix_roll_plan ON roll ("plan");
CREATE INDEX ix_roll_grp ON roll (grp);
CREATE INDEX ix_keys_plan ON keys ("plan");
CREATE INDEX ix_expected_plan ON expected ("plan");
COMMIT;
