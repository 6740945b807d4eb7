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
INSERT INTO "codes" VALUES('WUD83R','kb2d9bhb68pr','bhmvd2pqmf2n');
INSERT INTO "codes" VALUES('NUM67L','kb2d9bhb68pr','42ve4vu7h7ms');
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
INSERT INTO "events" VALUES(1,'kb2d9bhb68pr',1,'yy937wf4qqvggk37kvv8','PlanCreated','{"plan":"kb2d9bhb68pr","name":"Plan de agua de la ribera","language":"es"}',NULL,1.79577806092088985449e+09,1,NULL);
INSERT INTO "events" VALUES(2,'kb2d9bhb68pr',2,'x7sdpppck83fbrr2yv2j','GroupAdded','{"group":"bhmvd2pqmf2n","name":"Mesa 1","topic":"Agua potable","code":"WUD-83R"}','gph6awzf7s4r75ev',1.79577806097324204443e+09,1,NULL);
INSERT INTO "events" VALUES(3,'kb2d9bhb68pr',3,'ef732na92xzbsg3q7njj','GroupRenamed','{"group":"bhmvd2pqmf2n","name":"Mesa del agua","topic":"Agua potable y riego"}','gph6awzf7s4r75ev',1.79577806099243903166e+09,1,NULL);
INSERT INTO "events" VALUES(4,'kb2d9bhb68pr',4,'2nuz2gjb39wncpa43wsk','GroupAdded','{"group":"42ve4vu7h7ms","name":"Mesa 2","topic":"","code":"WES-54B"}','gph6awzf7s4r75ev',1.79577806100374865534e+09,1,NULL);
INSERT INTO "events" VALUES(5,'kb2d9bhb68pr',5,'8ewef4sk2fb7p3n9gesw','DoorClosed','{"group":"42ve4vu7h7ms"}','gph6awzf7s4r75ev',1.79577806101575422289e+09,1,NULL);
INSERT INTO "events" VALUES(6,'kb2d9bhb68pr',6,'6scpqwrfqeaykpcpd7vd','CodeRenewed','{"group":"42ve4vu7h7ms","code":"NUM-67L"}','gph6awzf7s4r75ev',1.79577806102872538566e+09,1,NULL);
INSERT INTO "events" VALUES(7,'kb2d9bhb68pr',7,'5xtwxvcsd9tc6n8raa96','DoorOpened','{"group":"42ve4vu7h7ms"}','gph6awzf7s4r75ev',1.79577806104433894155e+09,1,NULL);
INSERT INTO "events" VALUES(8,'kb2d9bhb68pr',8,'76uf89cy9dz9bhzqad4c','LatecomersRuled','{"group":"42ve4vu7h7ms","observe":true}','gph6awzf7s4r75ev',1.79577806105888676643e+09,1,NULL);
INSERT INTO "events" VALUES(9,'kb2d9bhb68pr',9,'qg2g7e3mzkvfcwdvhy5v','GroupArchived','{"group":"42ve4vu7h7ms"}','gph6awzf7s4r75ev',1.79577806106818056103e+09,1,NULL);
INSERT INTO "events" VALUES(10,'kb2d9bhb68pr',10,'2xm29rg6nyd4vyg8p4vf','GroupBroughtBack','{"group":"42ve4vu7h7ms"}','gph6awzf7s4r75ev',1.79577806109004187587e+09,1,NULL);
INSERT INTO "events" VALUES(11,'kb2d9bhb68pr',11,'ay6r5kxfxu4adpnct7sc','GroupArchived','{"group":"42ve4vu7h7ms"}','gph6awzf7s4r75ev',1.7957780610949578285e+09,1,NULL);
INSERT INTO "events" VALUES(12,'kb2d9bhb68pr',12,'sww3ewuuurs4haaxvp3x','ContextAnswered','{"context":"resources","before":{"answer":null,"note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}}}','gph6awzf7s4r75ev',1.79577806110970282556e+09,1,NULL);
INSERT INTO "events" VALUES(13,'kb2d9bhb68pr',13,'qj3f8b3wtf9tcpwkz2ch','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}}}','gph6awzf7s4r75ev',1.79577806111990475657e+09,1,NULL);
INSERT INTO "events" VALUES(14,'kb2d9bhb68pr',14,'ckmtmtxxnua3etmhqazw','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}}}','gph6awzf7s4r75ev',1.79577806112910056115e+09,1,NULL);
INSERT INTO "events" VALUES(15,'kb2d9bhb68pr',15,'jjrdgad4wqa46yczuedz','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay dos técnicos","offers":[]},"next_step":{"text":"","offers":[]}}}','gph6awzf7s4r75ev',1.79577806114412260058e+09,1,NULL);
INSERT INTO "events" VALUES(16,'bhmvd2pqmf2n',1,'jzs676kx7m7pwfuvzz4g','AspectNoted','{"aspect":"desired","before":{"text":"","offers":[]},"after":{"text":"Hay agua todos los días","offers":[]}}','gph6awzf7s4r75ev',1.7957780611801338195e+09,1,NULL);
INSERT INTO "events" VALUES(17,'bhmvd2pqmf2n',2,'79cmhutmpvk5hx7tngym','AspectNoted','{"aspect":"desired","before":{"text":"Hay agua todos los días","offers":[]},"after":{"text":"Hay agua todos los días","offers":["El agua llega diario"]}}','gph6awzf7s4r75ev',1.79577806119042873386e+09,1,NULL);
INSERT INTO "events" VALUES(18,'bhmvd2pqmf2n',3,'abr5zdfr5g4vec58ncjs','AspectNoted','{"aspect":"desired","before":{"text":"Hay agua todos los días","offers":["El agua llega diario"]},"after":{"text":"Hay agua todos los días","offers":[]}}','gph6awzf7s4r75ev',1.7957780612021980286e+09,1,NULL);
INSERT INTO "events" VALUES(19,'bhmvd2pqmf2n',4,'65ggcjjwabem9akvewwx','StakeholderSet','{"stakeholder":"u65z5x45afw5","before":null,"after":{"stakeholder":"u65z5x45afw5","name":"Presidencia municipal","has":[],"present":false,"order":1}}','gph6awzf7s4r75ev',1.79577806120805072787e+09,1,NULL);
INSERT INTO "events" VALUES(20,'bhmvd2pqmf2n',5,'m86ggv53ht9eyck5fmt9','StakeholderSet','{"stakeholder":"u65z5x45afw5","before":{"stakeholder":"u65z5x45afw5","name":"Presidencia municipal","has":[],"present":false,"order":1},"after":{"stakeholder":"u65z5x45afw5","name":"Presidencia","has":["stake"],"present":true,"order":1}}','gph6awzf7s4r75ev',1.79577806121746611596e+09,1,NULL);
INSERT INTO "events" VALUES(21,'bhmvd2pqmf2n',6,'evhmscvnbev9994hh77v','StakeholderSet','{"stakeholder":"3brnfxmx377n","before":null,"after":{"stakeholder":"3brnfxmx377n","name":"Nadie","has":[],"present":false,"order":2}}','gph6awzf7s4r75ev',1.7957780612240531444e+09,1,NULL);
INSERT INTO "events" VALUES(22,'bhmvd2pqmf2n',7,'m74qfth2d72wy88xb7m5','StakeholderSet','{"stakeholder":"3brnfxmx377n","before":{"stakeholder":"3brnfxmx377n","name":"Nadie","has":[],"present":false,"order":2},"after":null}','gph6awzf7s4r75ev',1.79577806123443937296e+09,1,NULL);
INSERT INTO "events" VALUES(23,'bhmvd2pqmf2n',8,'dn9dqbzxkzjbx4u79ag8','StagesArranged','{"before":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","problem_tree","objective_tree","commitment_card"]}','gph6awzf7s4r75ev',1.79577806124456834787e+09,1,NULL);
INSERT INTO "events" VALUES(24,'bhmvd2pqmf2n',9,'63dd8whkmc8vz9tzfjhb','StagesArranged','{"before":["brainstorm","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"]}','gph6awzf7s4r75ev',1.79577806124848175046e+09,1,NULL);
INSERT INTO "events" VALUES(25,'bhmvd2pqmf2n',10,'jt3vj5tmpyaqgexpsfpb','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','gph6awzf7s4r75ev',1.79577806125659751894e+09,1,NULL);
INSERT INTO "events" VALUES(26,'bhmvd2pqmf2n',11,'x7cqvwypyhb2d7q7akpd','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}}}','gph6awzf7s4r75ev',1.79577806126029014587e+09,1,NULL);
INSERT INTO "events" VALUES(27,'bhmvd2pqmf2n',12,'h3qtv8zdjkdgdfp5jqv2','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','gph6awzf7s4r75ev',1.79577806126675152773e+09,1,NULL);
INSERT INTO "events" VALUES(28,'bhmvd2pqmf2n',13,'5ptx4dygbrqkypktpz3k','StageOpened','{"stage":"brainstorm"}','gph6awzf7s4r75ev',1.79577806127440810202e+09,1,NULL);
INSERT INTO "events" VALUES(29,'bhmvd2pqmf2n',14,'cd3scdesaqbvk4gmze6j','AgendaItemSet','{"item":"8hvybvcuu2tt","before":null,"after":{"item":"8hvybvcuu2tt","title":"Bienvenida","minutes":5,"order":1,"stage":""}}','gph6awzf7s4r75ev',1.79577806128408312799e+09,1,NULL);
INSERT INTO "events" VALUES(30,'bhmvd2pqmf2n',15,'s4zr28rka5kcst6wdwvv','AgendaItemSet','{"item":"xy8zcktvjpx6","before":null,"after":{"item":"xy8zcktvjpx6","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"}}','gph6awzf7s4r75ev',1.79577806129629850384e+09,1,NULL);
INSERT INTO "events" VALUES(31,'bhmvd2pqmf2n',16,'hwbsjpuxcpr9xfryhcev','AgendaItemSet','{"item":"8hvybvcuu2tt","before":{"item":"8hvybvcuu2tt","title":"Bienvenida","minutes":5,"order":1,"stage":""},"after":{"item":"8hvybvcuu2tt","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""}}','gph6awzf7s4r75ev',1.79577806131280684476e+09,1,NULL);
INSERT INTO "events" VALUES(32,'bhmvd2pqmf2n',17,'evw4unep5q9z8vkrzx6e','AgendaItemSet','{"item":"8hvybvcuu2tt","before":{"item":"8hvybvcuu2tt","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""},"after":{"item":"8hvybvcuu2tt","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""}}','gph6awzf7s4r75ev',1.79577806132377767569e+09,1,NULL);
INSERT INTO "events" VALUES(33,'bhmvd2pqmf2n',18,'evw4unep5q9z8vkrzx6e','AgendaItemSet','{"item":"xy8zcktvjpx6","before":{"item":"xy8zcktvjpx6","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"},"after":{"item":"xy8zcktvjpx6","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}}','gph6awzf7s4r75ev',1.79577806132377767569e+09,1,NULL);
INSERT INTO "events" VALUES(34,'bhmvd2pqmf2n',19,'p8rwceyzh5u3n2nhd65e','TimerSet','{"before":null,"after":{"item":"8hvybvcuu2tt","seconds":360,"ends":1795778421.3318844,"left":null,"stage":"brainstorm","veiled":""}}','gph6awzf7s4r75ev',1.79577806133197474475e+09,1,NULL);
INSERT INTO "events" VALUES(35,'bhmvd2pqmf2n',20,'z4q7pd3qaxg2rcwwjpxk','TimerSet','{"before":{"item":"8hvybvcuu2tt","seconds":360,"ends":1795778421.3318844,"left":null,"stage":"brainstorm","veiled":""},"after":{"item":"8hvybvcuu2tt","seconds":360,"ends":null,"left":359.9962558746338,"stage":"brainstorm","veiled":""}}','gph6awzf7s4r75ev',1.79577806133571338653e+09,1,NULL);
INSERT INTO "events" VALUES(36,'bhmvd2pqmf2n',21,'ueas3gfqmzsdc88d2yaj','TimerSet','{"before":{"item":"8hvybvcuu2tt","seconds":360,"ends":null,"left":359.9962558746338,"stage":"brainstorm","veiled":""},"after":{"item":"8hvybvcuu2tt","seconds":360,"ends":1795778421.341164,"left":null,"stage":"brainstorm","veiled":""}}','gph6awzf7s4r75ev',1.79577806134498691552e+09,1,NULL);
INSERT INTO "events" VALUES(37,'bhmvd2pqmf2n',22,'ubhvxv5pvq63hz8phew9','TimerSet','{"before":{"item":"8hvybvcuu2tt","seconds":360,"ends":1795778421.341164,"left":null,"stage":"brainstorm","veiled":""},"after":{"item":"8hvybvcuu2tt","seconds":480,"ends":1795778541.341164,"left":null,"stage":"brainstorm","veiled":""}}','gph6awzf7s4r75ev',1.79577806134876132018e+09,1,NULL);
INSERT INTO "events" VALUES(38,'bhmvd2pqmf2n',23,'vhn8e2kreyar9qr4f9pa','ReadinessSaid','{"person":"9yhdtc3q3ymtqprt","about":"8hvybvcuu2tt","ready":true}','9yhdtc3q3ymtqprt',1.79577806135573244099e+09,1,NULL);
INSERT INTO "events" VALUES(39,'bhmvd2pqmf2n',24,'x4fnegtg8tt3qmtarhwg','TimerSet','{"before":{"item":"8hvybvcuu2tt","seconds":480,"ends":1795778541.341164,"left":null,"stage":"brainstorm","veiled":""},"after":{"item":null,"seconds":180,"ends":1795778241.3596594,"left":null,"stage":"brainstorm","veiled":""}}','gph6awzf7s4r75ev',1.7957780613597209454e+09,1,NULL);
INSERT INTO "events" VALUES(40,'bhmvd2pqmf2n',25,'ruqe4nqknusyrffc2fbp','TimerSet','{"before":{"item":null,"seconds":180,"ends":1795778241.3596594,"left":null,"stage":"brainstorm","veiled":""},"after":null}','gph6awzf7s4r75ev',1.79577806136934113503e+09,1,NULL);
INSERT INTO "events" VALUES(41,'bhmvd2pqmf2n',26,'3vps99uknmjxnm4jqw65','AgendaItemSet','{"item":"8hvybvcuu2tt","before":{"item":"8hvybvcuu2tt","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""},"after":null}','gph6awzf7s4r75ev',1.79577806137327027321e+09,1,NULL);
INSERT INTO "events" VALUES(42,'bhmvd2pqmf2n',27,'q5veznpk3gkd3eef9hc7','StageOpened','{"stage":"viewpoints"}','gph6awzf7s4r75ev',1.7957780613817472458e+09,1,NULL);
INSERT INTO "events" VALUES(43,'bhmvd2pqmf2n',28,'d76ycqvx7zgus46pzawt','QuestionAdded','{"question":"htde55ez6az4","text":"¿Quién lo paga hoy?","order":1}','gph6awzf7s4r75ev',1.79577806138740491866e+09,1,NULL);
INSERT INTO "events" VALUES(44,'bhmvd2pqmf2n',29,'bxq7avy4bthcqgrn74tq','QuestionAdded','{"question":"2yzp8dhefbzc","text":"¿Y mañana?","order":2}','gph6awzf7s4r75ev',1.79577806139682745936e+09,1,NULL);
INSERT INTO "events" VALUES(45,'bhmvd2pqmf2n',30,'jh43zvrqrb5bccv8ergx','QuestionDropped','{"question":"2yzp8dhefbzc","text":"¿Y mañana?","order":2}','gph6awzf7s4r75ev',1.79577806140348649019e+09,1,NULL);
INSERT INTO "events" VALUES(46,'bhmvd2pqmf2n',31,'w8hf7jpqu7stvnyuygcq','AnswerGiven','{"answer":"mk52arfhv259","question":"causes","author":"9yhdtc3q3ymtqprt","sector":"people","text":"Las tuberías son viejas","order":1}','9yhdtc3q3ymtqprt',1.79577806140723872179e+09,1,NULL);
INSERT INTO "events" VALUES(47,'bhmvd2pqmf2n',32,'2u4347khrrgcv3wurrfp','AnswerGiven','{"answer":"66trexdcek6p","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2}','gph6awzf7s4r75ev',1795778061.41662,1,NULL);
INSERT INTO "events" VALUES(48,'bhmvd2pqmf2n',33,'tv4t52bwerqq2uqg59dz','AnswerGiven','{"answer":"q324tg77996u","question":"htde55ez6az4","author":"jw55sc8yjwb362np","sector":"government","text":"El municipio","order":3}','jw55sc8yjwb362np',1.79577806142854475976e+09,1,NULL);
INSERT INTO "events" VALUES(49,'bhmvd2pqmf2n',34,'h7umqbucb9becbac26ez','AnswerReworded','{"answer":"mk52arfhv259","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}','9yhdtc3q3ymtqprt',1.79577806143596768384e+09,1,NULL);
INSERT INTO "events" VALUES(50,'bhmvd2pqmf2n',35,'m748kat8c6xkskr3k9m9','AnswerWithdrawn','{"answer":"q324tg77996u"}','jw55sc8yjwb362np',1.79577806144754648209e+09,1,NULL);
INSERT INTO "events" VALUES(51,'bhmvd2pqmf2n',36,'6ybenp2j3hb6m2bsfq92','OperationUndone','{"op":"m748kat8c6xkskr3k9m9"}','jw55sc8yjwb362np',1.79577806145219326014e+09,1,NULL);
INSERT INTO "events" VALUES(52,'bhmvd2pqmf2n',37,'6ybenp2j3hb6m2bsfq92','AnswerReturned','{"answer":"q324tg77996u"}','jw55sc8yjwb362np',1.79577806145219326014e+09,1,NULL);
INSERT INTO "events" VALUES(53,'bhmvd2pqmf2n',38,'x4zdvyrf395bprt9xrjj','AnswersShown','{}','gph6awzf7s4r75ev',1.79577806146356320376e+09,1,NULL);
INSERT INTO "events" VALUES(54,'bhmvd2pqmf2n',39,'p73srggc9qkf2mwhnbbv','AnswersHidden','{}','gph6awzf7s4r75ev',1.79577806147245907781e+09,1,NULL);
INSERT INTO "events" VALUES(55,'bhmvd2pqmf2n',40,'gj6j5rq9t2b36vs3h73e','AnswersShown','{}','gph6awzf7s4r75ev',1.79577806148002743717e+09,1,NULL);
INSERT INTO "events" VALUES(56,'bhmvd2pqmf2n',41,'au43bm4ufnjabpshq66v','QuestionShown','{"question":"causes"}','gph6awzf7s4r75ev',1.79577806149580645554e+09,1,NULL);
INSERT INTO "events" VALUES(57,'bhmvd2pqmf2n',42,'sn6n7bysqvdypsudux79','PositionTaken','{"answer":"mk52arfhv259","person":"jw55sc8yjwb362np","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"}}','jw55sc8yjwb362np',1.79577806150885367392e+09,1,NULL);
INSERT INTO "events" VALUES(58,'bhmvd2pqmf2n',43,'ddnqms72ebvddj3vyhq6','PositionTaken','{"answer":"mk52arfhv259","person":"jw55sc8yjwb362np","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"}}','jw55sc8yjwb362np',1.7957780615222167969e+09,1,NULL);
INSERT INTO "events" VALUES(59,'bhmvd2pqmf2n',44,'e33285aepmyfp59eqxrq','PositionTaken','{"answer":"mk52arfhv259","person":"jw55sc8yjwb362np","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"}}','jw55sc8yjwb362np',1.79577806153291201591e+09,1,NULL);
INSERT INTO "events" VALUES(60,'bhmvd2pqmf2n',45,'g2p8txc6ynb5mus3q4kr','AnswerReworded','{"answer":"mk52arfhv259","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}','9yhdtc3q3ymtqprt',1.79577806153873848916e+09,1,NULL);
INSERT INTO "events" VALUES(61,'bhmvd2pqmf2n',46,'hmhhsvy6cd6k32z83t8a','PositionTaken','{"answer":"mk52arfhv259","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','gph6awzf7s4r75ev',1.7957780615489256382e+09,1,NULL);
INSERT INTO "events" VALUES(62,'bhmvd2pqmf2n',47,'k4euucs5k4ueg8775eep','PositionTaken','{"answer":"mk52arfhv259","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','gph6awzf7s4r75ev',1.79577806156245207785e+09,1,NULL);
INSERT INTO "events" VALUES(63,'bhmvd2pqmf2n',48,'bmuty5p939f67geh5whh','PositionTaken','{"answer":"mk52arfhv259","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','gph6awzf7s4r75ev',1.79577806157656669617e+09,1,NULL);
INSERT INTO "events" VALUES(64,'bhmvd2pqmf2n',49,'4ppn2r78arffmng7nsqy','IdeasAdded','{"ideas":[{"idea":"rjpqd8fyu4z5","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"9yhdtc3q3ymtqprt","sector":"people","paper":[],"repeated":0,"blank":0}','gph6awzf7s4r75ev',1.79577806158421015734e+09,1,NULL);
INSERT INTO "events" VALUES(65,'bhmvd2pqmf2n',50,'4ppn2r78arffmng7nsqy','AnswerTaken','{"answer":"mk52arfhv259","idea":"rjpqd8fyu4z5"}','gph6awzf7s4r75ev',1.79577806158421015734e+09,1,NULL);
INSERT INTO "events" VALUES(66,'bhmvd2pqmf2n',51,'hf353edw9qjrkcv872fj','OperationUndone','{"op":"4ppn2r78arffmng7nsqy"}','gph6awzf7s4r75ev',1.79577806160092425351e+09,1,NULL);
INSERT INTO "events" VALUES(67,'bhmvd2pqmf2n',52,'hf353edw9qjrkcv872fj','AnswerLeft','{"answer":"mk52arfhv259","idea":"rjpqd8fyu4z5"}','gph6awzf7s4r75ev',1.79577806160092425351e+09,1,NULL);
INSERT INTO "events" VALUES(68,'bhmvd2pqmf2n',53,'hf353edw9qjrkcv872fj','IdeasWithdrawn','{"ideas":["rjpqd8fyu4z5"]}','gph6awzf7s4r75ev',1.79577806160092425351e+09,1,NULL);
INSERT INTO "events" VALUES(69,'bhmvd2pqmf2n',54,'47df8gnff5axxxkzjcgs','OperationRedone','{"op":"4ppn2r78arffmng7nsqy"}','gph6awzf7s4r75ev',1.79577806161731529238e+09,1,NULL);
INSERT INTO "events" VALUES(70,'bhmvd2pqmf2n',55,'47df8gnff5axxxkzjcgs','IdeasAdded','{"ideas":[{"idea":"rjpqd8fyu4z5","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"9yhdtc3q3ymtqprt","sector":"people","paper":[],"repeated":0,"blank":0}','gph6awzf7s4r75ev',1.79577806161731529238e+09,1,NULL);
INSERT INTO "events" VALUES(71,'bhmvd2pqmf2n',56,'47df8gnff5axxxkzjcgs','AnswerTaken','{"answer":"mk52arfhv259","idea":"rjpqd8fyu4z5"}','gph6awzf7s4r75ev',1.79577806161731529238e+09,1,NULL);
INSERT INTO "events" VALUES(72,'bhmvd2pqmf2n',57,'w7vzp4ssuxanbpazrvwp','StageOpened','{"stage":"brainstorm"}','gph6awzf7s4r75ev',1.79577806163689804083e+09,1,NULL);
INSERT INTO "events" VALUES(73,'bhmvd2pqmf2n',58,'ptjnsx8bnp8vjctzyapu','IdeasAdded','{"ideas":[{"idea":"csz7x344d3mu","text":"El agua llega dos horas al día"}],"order":2,"author":"9yhdtc3q3ymtqprt","sector":"people","paper":[],"repeated":0,"blank":0}','9yhdtc3q3ymtqprt',1.79577806164870190618e+09,1,NULL);
INSERT INTO "events" VALUES(74,'bhmvd2pqmf2n',59,'dmcsxnbdh2nrhb36cdyr','IdeasAdded','{"ideas":[{"idea":"pcx4ttjct8ub","text":"Hay agua solo dos horas"}],"order":3,"author":"jw55sc8yjwb362np","sector":"government","paper":[],"repeated":0,"blank":0}','jw55sc8yjwb362np',1.7957780616603870392e+09,1,NULL);
INSERT INTO "events" VALUES(75,'bhmvd2pqmf2n',60,'venygxz4vmezqwtpz9hw','IdeasAdded','{"ideas":[{"idea":"9akrv5x2kkj7","text":"La bomba se descompone"},{"idea":"jkwffdyyu8ua","text":"2. El pozo se seca"}],"order":4,"author":"u8wvy2j64c37t7zp","sector":"civil_society","paper":[],"repeated":1,"blank":1}','u8wvy2j64c37t7zp',1.79577806166612505907e+09,1,NULL);
INSERT INTO "events" VALUES(76,'bhmvd2pqmf2n',61,'7qsg2ftmfm96gdujrzgz','IdeasAdded','{"ideas":[{"idea":"e529fyv5s9vh","text":"Nadie avisa de los cortes"}],"order":6,"author":"gph6awzf7s4r75ev","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}','gph6awzf7s4r75ev',1.79577806168236613279e+09,1,NULL);
INSERT INTO "events" VALUES(77,'bhmvd2pqmf2n',62,'34akydw44vtdxgnmmh6q','IdeaReworded','{"idea":"csz7x344d3mu","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}','9yhdtc3q3ymtqprt',1.7957780616878027916e+09,1,NULL);
INSERT INTO "events" VALUES(78,'bhmvd2pqmf2n',63,'5y7zczec3qfhtk6bdtat','IdeasRevealed','{}','gph6awzf7s4r75ev',1.79577806169938325887e+09,1,NULL);
INSERT INTO "events" VALUES(79,'bhmvd2pqmf2n',64,'s3murwtrnasstjj3v2cr','IdeasHidden','{}','gph6awzf7s4r75ev',1.79577806170399594302e+09,1,NULL);
INSERT INTO "events" VALUES(80,'bhmvd2pqmf2n',65,'d4zn2enxwc45dvgmgde5','IdeasRevealed','{}','gph6awzf7s4r75ev',1.79577806171319627765e+09,1,NULL);
INSERT INTO "events" VALUES(81,'bhmvd2pqmf2n',66,'u67652agxtuq5y55q9wg','IdeaSupported','{"idea":"csz7x344d3mu","person":"jw55sc8yjwb362np","sector":"government"}','jw55sc8yjwb362np',1.79577806171733808521e+09,1,NULL);
INSERT INTO "events" VALUES(82,'bhmvd2pqmf2n',67,'4g3hc23muzxt4xs9ps6k','SupportWithdrawn','{"idea":"csz7x344d3mu","person":"jw55sc8yjwb362np","sector":"government"}','jw55sc8yjwb362np',1.79577806172744917868e+09,1,NULL);
INSERT INTO "events" VALUES(83,'bhmvd2pqmf2n',68,'7nhvjrbb5cedecatzrgb','IdeaSupported','{"idea":"e529fyv5s9vh","person":"u8wvy2j64c37t7zp","sector":"civil_society"}','u8wvy2j64c37t7zp',1.79577806173514246948e+09,1,NULL);
INSERT INTO "events" VALUES(84,'bhmvd2pqmf2n',69,'sz5cwkxkksu2hkryx6r4','PaperCounted','{"idea":"e529fyv5s9vh","sector":"people","before":4,"after":6}','gph6awzf7s4r75ev',1.79577806174846482277e+09,1,NULL);
INSERT INTO "events" VALUES(85,'bhmvd2pqmf2n',70,'xxvttjxks8qcxc2fb23s','IdeasWithdrawn','{"ideas":["jkwffdyyu8ua"]}','u8wvy2j64c37t7zp',1.79577806175763249395e+09,1,NULL);
INSERT INTO "events" VALUES(86,'bhmvd2pqmf2n',71,'4sh7e37pyyqkqy4bqxqx','OperationUndone','{"op":"xxvttjxks8qcxc2fb23s"}','u8wvy2j64c37t7zp',1.79577806176499772073e+09,1,NULL);
INSERT INTO "events" VALUES(87,'bhmvd2pqmf2n',72,'4sh7e37pyyqkqy4bqxqx','IdeasReturned','{"ideas":["jkwffdyyu8ua"]}','u8wvy2j64c37t7zp',1.79577806176499772073e+09,1,NULL);
INSERT INTO "events" VALUES(88,'bhmvd2pqmf2n',73,'yzgw6zn7sepyzk6jvwr4','IdeasMerged','{"idea":"9xcvuckwcc6r","text":"El agua llega pocas horas","order":7,"members":["csz7x344d3mu","pcx4ttjct8ub"]}','jw55sc8yjwb362np',1.79577806177770686146e+09,1,NULL);
INSERT INTO "events" VALUES(89,'bhmvd2pqmf2n',74,'vezvuqt8mpaubm9huccg','MergeChanged','{"idea":"9xcvuckwcc6r","joined":["9akrv5x2kkj7"],"parted":[]}','jw55sc8yjwb362np',1.79577806178704357147e+09,1,NULL);
INSERT INTO "events" VALUES(90,'bhmvd2pqmf2n',75,'k7suepe27ccbw8fd5q8p','MergeChanged','{"idea":"9xcvuckwcc6r","joined":[],"parted":["9akrv5x2kkj7"]}','jw55sc8yjwb362np',1.79577806179269504546e+09,1,NULL);
INSERT INTO "events" VALUES(91,'bhmvd2pqmf2n',76,'7wwd5qbu63hyyhuhg9ry','IdeasParted','{"idea":"9xcvuckwcc6r","text":"El agua llega pocas horas","order":7,"members":["csz7x344d3mu","pcx4ttjct8ub"]}','jw55sc8yjwb362np',1.79577806180307817458e+09,1,NULL);
INSERT INTO "events" VALUES(92,'bhmvd2pqmf2n',77,'3sfe5g5dchfjyy39ypyj','OperationUndone','{"op":"7wwd5qbu63hyyhuhg9ry"}','jw55sc8yjwb362np',1.79577806181369924545e+09,1,NULL);
INSERT INTO "events" VALUES(93,'bhmvd2pqmf2n',78,'3sfe5g5dchfjyy39ypyj','IdeasMerged','{"idea":"9xcvuckwcc6r","text":"El agua llega pocas horas","order":7,"members":["csz7x344d3mu","pcx4ttjct8ub"]}','jw55sc8yjwb362np',1.79577806181369924545e+09,1,NULL);
INSERT INTO "events" VALUES(94,'bhmvd2pqmf2n',79,'xbv2xbvpwcfruuvyk4kz','ThemeSet','{"theme":"7b5pssyqe26f","before":null,"after":{"name":"El agua","order":1}}','9yhdtc3q3ymtqprt',1.79577806182006311421e+09,1,NULL);
INSERT INTO "events" VALUES(95,'bhmvd2pqmf2n',80,'xbv2xbvpwcfruuvyk4kz','IdeaThemed','{"idea":"9xcvuckwcc6r","before":null,"after":"7b5pssyqe26f"}','9yhdtc3q3ymtqprt',1.79577806182006311421e+09,1,NULL);
INSERT INTO "events" VALUES(96,'bhmvd2pqmf2n',81,'5puqae25n59f36nsmn6n','ThemeSet','{"theme":"nmdx5cz8699q","before":null,"after":{"name":"La bomba","order":2}}','u8wvy2j64c37t7zp',1.79577806183061408997e+09,1,NULL);
INSERT INTO "events" VALUES(97,'bhmvd2pqmf2n',82,'5puqae25n59f36nsmn6n','IdeaThemed','{"idea":"9akrv5x2kkj7","before":null,"after":"nmdx5cz8699q"}','u8wvy2j64c37t7zp',1.79577806183061408997e+09,1,NULL);
INSERT INTO "events" VALUES(98,'bhmvd2pqmf2n',83,'c67fsr8umvkfbtux5pp5','ThemeSet','{"theme":"7b5pssyqe26f","before":{"name":"El agua","order":1},"after":{"name":"Cuándo llega","order":1}}','jw55sc8yjwb362np',1.79577806184094166752e+09,1,NULL);
INSERT INTO "events" VALUES(99,'bhmvd2pqmf2n',84,'x5sfujm2247q2ka7r9ea','IdeaThemed','{"idea":"jkwffdyyu8ua","before":null,"after":"nmdx5cz8699q"}','jw55sc8yjwb362np',1.79577806185230398183e+09,1,NULL);
INSERT INTO "events" VALUES(100,'bhmvd2pqmf2n',85,'xqmbajytuh4rzeue4h47','IdeaThemed','{"idea":"9akrv5x2kkj7","before":"nmdx5cz8699q","after":"7b5pssyqe26f"}','gph6awzf7s4r75ev',1.79577806185912513736e+09,1,NULL);
INSERT INTO "events" VALUES(101,'bhmvd2pqmf2n',86,'xqmbajytuh4rzeue4h47','IdeaThemed','{"idea":"jkwffdyyu8ua","before":"nmdx5cz8699q","after":"7b5pssyqe26f"}','gph6awzf7s4r75ev',1.79577806185912513736e+09,1,NULL);
INSERT INTO "events" VALUES(102,'bhmvd2pqmf2n',87,'xqmbajytuh4rzeue4h47','ThemeSet','{"theme":"nmdx5cz8699q","before":{"name":"La bomba","order":2},"after":null}','gph6awzf7s4r75ev',1.79577806185912513736e+09,1,NULL);
INSERT INTO "events" VALUES(103,'bhmvd2pqmf2n',88,'bxzd6f38tkw4adrup2ub','OperationUndone','{"op":"xqmbajytuh4rzeue4h47"}','gph6awzf7s4r75ev',1.7957780618708446026e+09,1,NULL);
INSERT INTO "events" VALUES(104,'bhmvd2pqmf2n',89,'bxzd6f38tkw4adrup2ub','ThemeSet','{"theme":"nmdx5cz8699q","before":null,"after":{"name":"La bomba","order":2}}','gph6awzf7s4r75ev',1.7957780618708446026e+09,1,NULL);
INSERT INTO "events" VALUES(105,'bhmvd2pqmf2n',90,'bxzd6f38tkw4adrup2ub','IdeaThemed','{"idea":"jkwffdyyu8ua","before":"7b5pssyqe26f","after":"nmdx5cz8699q"}','gph6awzf7s4r75ev',1.7957780618708446026e+09,1,NULL);
INSERT INTO "events" VALUES(106,'bhmvd2pqmf2n',91,'bxzd6f38tkw4adrup2ub','IdeaThemed','{"idea":"9akrv5x2kkj7","before":"7b5pssyqe26f","after":"nmdx5cz8699q"}','gph6awzf7s4r75ev',1.7957780618708446026e+09,1,NULL);
INSERT INTO "events" VALUES(107,'bhmvd2pqmf2n',92,'kt3pp7f7p9eqwq3hk4hb','IdeaThemed','{"idea":"jkwffdyyu8ua","before":"nmdx5cz8699q","after":null}','u8wvy2j64c37t7zp',1.79577806188314366342e+09,1,NULL);
INSERT INTO "events" VALUES(108,'bhmvd2pqmf2n',93,'e7t2hmgq8v27qkyy5uhh','ThemeSet','{"theme":"r5t9s4stg99z","before":null,"after":{"name":"Otros","order":3}}','9yhdtc3q3ymtqprt',1.79577806189665293689e+09,1,NULL);
INSERT INTO "events" VALUES(109,'bhmvd2pqmf2n',94,'e7t2hmgq8v27qkyy5uhh','IdeaThemed','{"idea":"e529fyv5s9vh","before":null,"after":"r5t9s4stg99z"}','9yhdtc3q3ymtqprt',1.79577806189665293689e+09,1,NULL);
INSERT INTO "events" VALUES(110,'bhmvd2pqmf2n',95,'z7w9rm75dafg2a2b7fxe','IdeaThemed','{"idea":"e529fyv5s9vh","before":"r5t9s4stg99z","after":null}','9yhdtc3q3ymtqprt',1.79577806190293622016e+09,1,NULL);
INSERT INTO "events" VALUES(111,'bhmvd2pqmf2n',96,'z7w9rm75dafg2a2b7fxe','ThemeSet','{"theme":"r5t9s4stg99z","before":{"name":"Otros","order":3},"after":null}','9yhdtc3q3ymtqprt',1.79577806190293622016e+09,1,NULL);
INSERT INTO "events" VALUES(112,'bhmvd2pqmf2n',97,'8fhtp3gv6y4zwwu9nfdd','DotRoundSet','{"round":"ydsxv3egkmea","before":null,"after":{"each":1,"several":false,"phase":"open","order":1}}','gph6awzf7s4r75ev',1.79577806191371178623e+09,1,NULL);
INSERT INTO "events" VALUES(113,'bhmvd2pqmf2n',98,'mjtbt5u37df2cqje5g89','DotRoundSet','{"round":"ydsxv3egkmea","before":{"each":1,"several":false,"phase":"open","order":1},"after":{"each":1,"several":false,"phase":"past","order":1}}','gph6awzf7s4r75ev',1.79577806192087268831e+09,1,NULL);
INSERT INTO "events" VALUES(114,'bhmvd2pqmf2n',99,'mektgja39w9br4vqn29p','DotRoundSet','{"round":"kyyeu76ngzzu","before":null,"after":{"each":2,"several":true,"phase":"open","order":2}}','gph6awzf7s4r75ev',1.79577806193085527412e+09,1,NULL);
INSERT INTO "events" VALUES(115,'bhmvd2pqmf2n',100,'ssnqdnf35q6umryqefuz','DotsPlaced','{"round":"kyyeu76ngzzu","idea":"9xcvuckwcc6r","person":"9yhdtc3q3ymtqprt","sector":"people","before":0,"after":2}','9yhdtc3q3ymtqprt',1.79577806194034147267e+09,1,NULL);
INSERT INTO "events" VALUES(116,'bhmvd2pqmf2n',101,'5as5dy5uug4ee8zry27a','DotsPlaced','{"round":"kyyeu76ngzzu","idea":"9xcvuckwcc6r","person":"jw55sc8yjwb362np","sector":"government","before":0,"after":1}','jw55sc8yjwb362np',1.79577806195010185241e+09,1,NULL);
INSERT INTO "events" VALUES(117,'bhmvd2pqmf2n',102,'bsntruyjtfubvf8kfjh2','DotsPlaced','{"round":"kyyeu76ngzzu","idea":"9akrv5x2kkj7","person":"u8wvy2j64c37t7zp","sector":"civil_society","before":0,"after":1}','u8wvy2j64c37t7zp',1.79577806195574426646e+09,1,NULL);
INSERT INTO "events" VALUES(118,'bhmvd2pqmf2n',103,'dnnhhvvw235u62xejp63','PaperDotsCounted','{"round":"kyyeu76ngzzu","idea":"e529fyv5s9vh","sector":"people","before":0,"after":3}','gph6awzf7s4r75ev',1.79577806196532607082e+09,1,NULL);
INSERT INTO "events" VALUES(119,'bhmvd2pqmf2n',104,'fwkdewf223zn2jgjt6xy','DotRoundSet','{"round":"kyyeu76ngzzu","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','gph6awzf7s4r75ev',1.79577806197478389736e+09,1,NULL);
INSERT INTO "events" VALUES(120,'bhmvd2pqmf2n',105,'xce63q7krnmfcbqeemqj','DotRoundSet','{"round":"kyyeu76ngzzu","before":{"each":2,"several":true,"phase":"shown","order":2},"after":{"each":2,"several":true,"phase":"open","order":2}}','gph6awzf7s4r75ev',1.7957780619801092148e+09,1,NULL);
INSERT INTO "events" VALUES(121,'bhmvd2pqmf2n',106,'ubz6z5swgjkgj5qvrwn6','DotRoundSet','{"round":"kyyeu76ngzzu","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','gph6awzf7s4r75ev',1.79577806198805069917e+09,1,NULL);
INSERT INTO "events" VALUES(122,'bhmvd2pqmf2n',107,'vp6bhaf8jhup7rw8au3n','StageOpened','{"stage":"problem_tree"}','gph6awzf7s4r75ev',1.795778061995898962e+09,1,NULL);
INSERT INTO "events" VALUES(123,'bhmvd2pqmf2n',108,'v44fewysdcnv4ydudajg','FirstSentenceRuled','{"straight":true}','gph6awzf7s4r75ev',1.79577806200559926029e+09,1,NULL);
INSERT INTO "events" VALUES(124,'bhmvd2pqmf2n',109,'5nj5mzf37b3udygrhvdy','CoreProblemStated','{"node":"zj7qqpw6tfgh","text":"Agua","order":1}','9yhdtc3q3ymtqprt',1.7957780620132913589e+09,1,NULL);
INSERT INTO "events" VALUES(125,'bhmvd2pqmf2n',110,'ev3ssv526yh6tjdh8hau','CoreProblemWithdrawn','{"node":"zj7qqpw6tfgh","text":"Agua","order":1}','gph6awzf7s4r75ev',1.79577806202352881432e+09,1,NULL);
INSERT INTO "events" VALUES(126,'bhmvd2pqmf2n',111,'wakwbzz5vue9c8dek28s','CandidateProposed','{"candidate":"d8t9txs4mtzb","text":"Falta agua","order":1,"author":"9yhdtc3q3ymtqprt","idea":null,"answer":null}','9yhdtc3q3ymtqprt',1.79577806203368306155e+09,1,NULL);
INSERT INTO "events" VALUES(127,'bhmvd2pqmf2n',112,'rre5mn4zz39uvnzbr7nf','CandidateProposed','{"candidate":"xq7jgzm62aj6","text":"El agua llega pocas horas","order":2,"author":null,"idea":"9xcvuckwcc6r","answer":null}','u8wvy2j64c37t7zp',1.79577806204380822181e+09,1,NULL);
INSERT INTO "events" VALUES(128,'bhmvd2pqmf2n',113,'9zw8zc7v85jjwmqwdqan','CandidateProposed','{"candidate":"bgusb6eky3kj","text":"Se pierde agua en la red","order":3,"author":"jw55sc8yjwb362np","idea":null,"answer":null}','jw55sc8yjwb362np',1.79577806204941558838e+09,1,NULL);
INSERT INTO "events" VALUES(129,'bhmvd2pqmf2n',114,'uaptjugtwe53fmsd5xm8','CandidateReworded','{"candidate":"d8t9txs4mtzb","before":{"text":"Falta agua","offers":[]},"after":{"text":"Falta agua en la ribera","offers":[]}}','9yhdtc3q3ymtqprt',1.79577806205953025824e+09,1,NULL);
INSERT INTO "events" VALUES(130,'bhmvd2pqmf2n',115,'f9accekwypvu2g968xgy','CandidateReworded','{"candidate":"d8t9txs4mtzb","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]}}','gph6awzf7s4r75ev',1.79577806206988024708e+09,1,NULL);
INSERT INTO "events" VALUES(131,'bhmvd2pqmf2n',116,'eammb5yrr8mjtu2p3hhw','CandidateReworded','{"candidate":"d8t9txs4mtzb","before":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]},"after":{"text":"Falta agua en la ribera","offers":[]}}','9yhdtc3q3ymtqprt',1.79577806207727670674e+09,1,NULL);
INSERT INTO "events" VALUES(132,'bhmvd2pqmf2n',117,'mwa8jqv25p4egw6btrvf','CandidateWithdrawn','{"candidate":"bgusb6eky3kj"}','jw55sc8yjwb362np',1.79577806209040808675e+09,1,NULL);
INSERT INTO "events" VALUES(133,'bhmvd2pqmf2n',118,'gd6nz99a7sjbnbpsa92s','CandidateReturned','{"candidate":"bgusb6eky3kj"}','jw55sc8yjwb362np',1.79577806210063076024e+09,1,NULL);
INSERT INTO "events" VALUES(134,'bhmvd2pqmf2n',119,'9nncfyf3wjvu82fse7ag','CandidateWeighed','{"candidate":"d8t9txs4mtzb","criterion":"affected","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null}}','n5xrhewyht796c9t',1.7957780621080746651e+09,1,NULL);
INSERT INTO "events" VALUES(135,'bhmvd2pqmf2n',120,'7aps2yrmz635tm6vjmuk','CandidateWeighed','{"candidate":"d8t9txs4mtzb","criterion":"affected","before":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null},"after":{"note":{"text":"400 familias","offers":[]},"answer":null}}','n5xrhewyht796c9t',1.79577806211968278886e+09,1,NULL);
INSERT INTO "events" VALUES(136,'bhmvd2pqmf2n',121,'3uyrnmes5n5p86cp3jmm','CandidateWeighed','{"candidate":"d8t9txs4mtzb","criterion":"act","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"","offers":[]},"answer":"yes"}}','n5xrhewyht796c9t',1.79577806213230156901e+09,1,NULL);
INSERT INTO "events" VALUES(137,'bhmvd2pqmf2n',122,'xx28jsv9axegzkzxsw4j','ChoiceMoved','{"phase":"choosing"}','gph6awzf7s4r75ev',1.79577806214073109627e+09,1,NULL);
INSERT INTO "events" VALUES(138,'bhmvd2pqmf2n',123,'8pnwrughjv5y37zrxe27','CandidatePreferred','{"voter":"9yhdtc3q3ymtqprt","before":null,"after":{"candidate":"d8t9txs4mtzb","sector":"people"}}','9yhdtc3q3ymtqprt',1.79577806214747858048e+09,1,NULL);
INSERT INTO "events" VALUES(139,'bhmvd2pqmf2n',124,'6te32w95hkac8u6jfg84','CandidatePreferred','{"voter":"jw55sc8yjwb362np","before":null,"after":{"candidate":"d8t9txs4mtzb","sector":"government"}}','jw55sc8yjwb362np',1.79577806216432452196e+09,1,NULL);
INSERT INTO "events" VALUES(140,'bhmvd2pqmf2n',125,'ya2sp8mpymjxj3vtuxtq','CandidatePreferred','{"voter":"u8wvy2j64c37t7zp","before":null,"after":{"candidate":"d8t9txs4mtzb","sector":"civil_society"}}','u8wvy2j64c37t7zp',1.79577806218117070192e+09,1,NULL);
INSERT INTO "events" VALUES(141,'bhmvd2pqmf2n',126,'8bwvuv477jykjnh97ua2','CandidatePreferred','{"voter":"u8wvy2j64c37t7zp","before":{"candidate":"d8t9txs4mtzb","sector":"civil_society"},"after":{"candidate":"xq7jgzm62aj6","sector":"civil_society"}}','u8wvy2j64c37t7zp',1.79577806219712519646e+09,1,NULL);
INSERT INTO "events" VALUES(142,'bhmvd2pqmf2n',127,'v4mgkypsbnn6bwdr7mg6','PaperPreferencesEntered','{"before":null,"after":{"candidate":"xq7jgzm62aj6","sector":"people","people":2}}','gph6awzf7s4r75ev',1.79577806221463322634e+09,1,NULL);
INSERT INTO "events" VALUES(143,'bhmvd2pqmf2n',128,'34yw77qyvrawza7mvrhx','ChoiceMoved','{"phase":"shown"}','gph6awzf7s4r75ev',1.79577806223638200763e+09,1,NULL);
INSERT INTO "events" VALUES(144,'bhmvd2pqmf2n',129,'yadnbmekc8ntakrzscwu','CoreProblemStated','{"node":"g544h2gcyzeg","text":"Falta agua en la ribera","order":2}','gph6awzf7s4r75ev',1.79577806224892854696e+09,1,NULL);
INSERT INTO "events" VALUES(145,'bhmvd2pqmf2n',130,'yadnbmekc8ntakrzscwu','CandidatePlaced','{"candidate":"d8t9txs4mtzb","before":null,"after":"g544h2gcyzeg"}','gph6awzf7s4r75ev',1.79577806224892854696e+09,1,NULL);
INSERT INTO "events" VALUES(146,'bhmvd2pqmf2n',131,'gvxpqz8c9uhf6dc3e3nf','OperationUndone','{"op":"yadnbmekc8ntakrzscwu"}','gph6awzf7s4r75ev',1.79577806226096987722e+09,1,NULL);
INSERT INTO "events" VALUES(147,'bhmvd2pqmf2n',132,'gvxpqz8c9uhf6dc3e3nf','CandidatePlaced','{"candidate":"d8t9txs4mtzb","before":"g544h2gcyzeg","after":null}','gph6awzf7s4r75ev',1.79577806226096987722e+09,1,NULL);
INSERT INTO "events" VALUES(148,'bhmvd2pqmf2n',133,'gvxpqz8c9uhf6dc3e3nf','CoreProblemWithdrawn','{"node":"g544h2gcyzeg","text":"Falta agua en la ribera","order":2}','gph6awzf7s4r75ev',1.79577806226096987722e+09,1,NULL);
INSERT INTO "events" VALUES(149,'bhmvd2pqmf2n',134,'abdhzv7t6mc4jn7qbk3g','OperationRedone','{"op":"yadnbmekc8ntakrzscwu"}','gph6awzf7s4r75ev',1.79577806227789664268e+09,1,NULL);
INSERT INTO "events" VALUES(150,'bhmvd2pqmf2n',135,'abdhzv7t6mc4jn7qbk3g','CoreProblemStated','{"node":"g544h2gcyzeg","text":"Falta agua en la ribera","order":2}','gph6awzf7s4r75ev',1.79577806227789664268e+09,1,NULL);
INSERT INTO "events" VALUES(151,'bhmvd2pqmf2n',136,'abdhzv7t6mc4jn7qbk3g','CandidatePlaced','{"candidate":"d8t9txs4mtzb","before":null,"after":"g544h2gcyzeg"}','gph6awzf7s4r75ev',1.79577806227789664268e+09,1,NULL);
INSERT INTO "events" VALUES(152,'bhmvd2pqmf2n',137,'v3sasvrvuuds9gtvdfw5','CandidatePlaced','{"candidate":"d8t9txs4mtzb","before":"g544h2gcyzeg","after":null}','gph6awzf7s4r75ev',1.7957780622909891605e+09,1,NULL);
INSERT INTO "events" VALUES(153,'bhmvd2pqmf2n',138,'v3sasvrvuuds9gtvdfw5','NodeReworded','{"node":"g544h2gcyzeg","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"El agua llega pocas horas","offers":[]}}','gph6awzf7s4r75ev',1.7957780622909891605e+09,1,NULL);
INSERT INTO "events" VALUES(154,'bhmvd2pqmf2n',139,'v3sasvrvuuds9gtvdfw5','CandidatePlaced','{"candidate":"xq7jgzm62aj6","before":null,"after":"g544h2gcyzeg"}','gph6awzf7s4r75ev',1.7957780622909891605e+09,1,NULL);
INSERT INTO "events" VALUES(155,'bhmvd2pqmf2n',140,'v3sasvrvuuds9gtvdfw5','IdeaPlaced','{"idea":"9xcvuckwcc6r","node":"g544h2gcyzeg"}','gph6awzf7s4r75ev',1.7957780622909891605e+09,1,NULL);
INSERT INTO "events" VALUES(156,'bhmvd2pqmf2n',141,'yzgzafcuwu4eescjq9yn','CauseAdded','{"node":"fy6vnmmsq4bk","text":"Se pierde agua en la red","effect":"g544h2gcyzeg","order":3}','jw55sc8yjwb362np',1.79577806230444955823e+09,1,NULL);
INSERT INTO "events" VALUES(157,'bhmvd2pqmf2n',142,'yzgzafcuwu4eescjq9yn','CandidatePlaced','{"candidate":"bgusb6eky3kj","before":null,"after":"fy6vnmmsq4bk"}','jw55sc8yjwb362np',1.79577806230444955823e+09,1,NULL);
INSERT INTO "events" VALUES(158,'bhmvd2pqmf2n',143,'uuap3c5yqjke8srxubph','OperationUndone','{"op":"yzgzafcuwu4eescjq9yn"}','jw55sc8yjwb362np',1.7957780623225414753e+09,1,NULL);
INSERT INTO "events" VALUES(159,'bhmvd2pqmf2n',144,'uuap3c5yqjke8srxubph','CandidatePlaced','{"candidate":"bgusb6eky3kj","before":"fy6vnmmsq4bk","after":null}','jw55sc8yjwb362np',1.7957780623225414753e+09,1,NULL);
INSERT INTO "events" VALUES(160,'bhmvd2pqmf2n',145,'uuap3c5yqjke8srxubph','NodeRemoved','{"node":"fy6vnmmsq4bk","wording":{"text":"Se pierde agua en la red","offers":[]},"order":3,"links":[["fy6vnmmsq4bk","g544h2gcyzeg"]]}','jw55sc8yjwb362np',1.7957780623225414753e+09,1,NULL);
INSERT INTO "events" VALUES(161,'bhmvd2pqmf2n',146,'qr5jmzkz6vmm8j5vjs9t','CauseAdded','{"node":"y2hv669q59zr","text":"Nadie avisa de los cortes","effect":"g544h2gcyzeg","order":4}','gph6awzf7s4r75ev',1.79577806234089827532e+09,1,NULL);
INSERT INTO "events" VALUES(162,'bhmvd2pqmf2n',147,'qr5jmzkz6vmm8j5vjs9t','IdeaPlaced','{"idea":"e529fyv5s9vh","node":"y2hv669q59zr"}','gph6awzf7s4r75ev',1.79577806234089827532e+09,1,NULL);
INSERT INTO "events" VALUES(163,'bhmvd2pqmf2n',148,'k9vjkb8av8k4veygq3p9','OperationUndone','{"op":"qr5jmzkz6vmm8j5vjs9t"}','gph6awzf7s4r75ev',1.79577806235856437689e+09,1,NULL);
INSERT INTO "events" VALUES(164,'bhmvd2pqmf2n',149,'k9vjkb8av8k4veygq3p9','IdeaLifted','{"idea":"e529fyv5s9vh","node":"y2hv669q59zr"}','gph6awzf7s4r75ev',1.79577806235856437689e+09,1,NULL);
INSERT INTO "events" VALUES(165,'bhmvd2pqmf2n',150,'k9vjkb8av8k4veygq3p9','NodeRemoved','{"node":"y2hv669q59zr","wording":{"text":"Nadie avisa de los cortes","offers":[]},"order":4,"links":[["y2hv669q59zr","g544h2gcyzeg"]]}','gph6awzf7s4r75ev',1.79577806235856437689e+09,1,NULL);
INSERT INTO "events" VALUES(166,'bhmvd2pqmf2n',151,'unv96493vxhfsk4yut37','OperationRedone','{"op":"qr5jmzkz6vmm8j5vjs9t"}','gph6awzf7s4r75ev',1795778062.36924,1,NULL);
INSERT INTO "events" VALUES(167,'bhmvd2pqmf2n',152,'unv96493vxhfsk4yut37','CauseAdded','{"node":"y2hv669q59zr","text":"Nadie avisa de los cortes","effect":"g544h2gcyzeg","order":4}','gph6awzf7s4r75ev',1795778062.36924,1,NULL);
INSERT INTO "events" VALUES(168,'bhmvd2pqmf2n',153,'unv96493vxhfsk4yut37','IdeaPlaced','{"idea":"e529fyv5s9vh","node":"y2hv669q59zr"}','gph6awzf7s4r75ev',1795778062.36924,1,NULL);
INSERT INTO "events" VALUES(169,'bhmvd2pqmf2n',154,'gv2pneftuwzuy9mqfbrc','NodeSetAside','{"node":"ergr8yyzrz72","text":"2. El pozo se seca","order":5}','u8wvy2j64c37t7zp',1.79577806239030599595e+09,1,NULL);
INSERT INTO "events" VALUES(170,'bhmvd2pqmf2n',155,'gv2pneftuwzuy9mqfbrc','IdeaPlaced','{"idea":"jkwffdyyu8ua","node":"ergr8yyzrz72"}','u8wvy2j64c37t7zp',1.79577806239030599595e+09,1,NULL);
INSERT INTO "events" VALUES(171,'bhmvd2pqmf2n',156,'gynzhdrzstrjwnhtuqmd','BranchRestored','{"node":"ergr8yyzrz72","cut":[],"joined":[["ergr8yyzrz72","g544h2gcyzeg"]]}','u8wvy2j64c37t7zp',1.79577806240972971912e+09,1,NULL);
INSERT INTO "events" VALUES(172,'bhmvd2pqmf2n',157,'xe5mm63bz6dfzqpbbtcz','CauseAdded','{"node":"sny7qqkxxvnn","text":"La bomba se descompone y nadie la repara","effect":"g544h2gcyzeg","order":6}','9yhdtc3q3ymtqprt',1.79577806242444086072e+09,1,NULL);
INSERT INTO "events" VALUES(173,'bhmvd2pqmf2n',158,'xdymunvbyrg53mt64skq','CauseAdded','{"node":"tmqh2ms5p44n","text":"No hay refacciones","effect":"sny7qqkxxvnn","order":7}','jw55sc8yjwb362np',1.7957780624331784249e+09,1,NULL);
INSERT INTO "events" VALUES(174,'bhmvd2pqmf2n',159,'wbbqczve3ybe48eey29c','CauseAdded','{"node":"kx9uf22u2ayt","text":"Fugas en la red","effect":"g544h2gcyzeg","order":8}','jw55sc8yjwb362np',1.79577806244475150104e+09,1,NULL);
INSERT INTO "events" VALUES(175,'bhmvd2pqmf2n',160,'3sj9fnh58356f2m5wrh6','EffectAdded','{"node":"syqenk3a59n9","text":"Las familias compran pipas","cause":"g544h2gcyzeg","order":9}','n5xrhewyht796c9t',1.79577806245592570301e+09,1,NULL);
INSERT INTO "events" VALUES(176,'bhmvd2pqmf2n',161,'xs7u93aeh4zq9tmtf6q2','EffectAdded','{"node":"8nq9zcd8u5fb","text":"Gastan un quinto de su ingreso","cause":"syqenk3a59n9","order":10}','n5xrhewyht796c9t',1.79577806246843194957e+09,1,NULL);
INSERT INTO "events" VALUES(177,'bhmvd2pqmf2n',162,'pxrk46vrwx2rqjfyyxsm','NodeReworded','{"node":"kx9uf22u2ayt","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}','9yhdtc3q3ymtqprt',1.79577806247654032708e+09,1,NULL);
INSERT INTO "events" VALUES(178,'bhmvd2pqmf2n',163,'t83fvxfjz89hjbbq6jt9','NodeReworded','{"node":"kx9uf22u2ayt","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}','jw55sc8yjwb362np',1.79577806248614501955e+09,1,NULL);
INSERT INTO "events" VALUES(179,'bhmvd2pqmf2n',164,'74bpz82tttjf2r5uzwd6','NodeReworded','{"node":"kx9uf22u2ayt","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}','9yhdtc3q3ymtqprt',1.79577806249582576751e+09,1,NULL);
INSERT INTO "events" VALUES(180,'bhmvd2pqmf2n',165,'jc8432bbhc49ea6fdkvn','NodeMoved','{"node":"tmqh2ms5p44n","cut":[["tmqh2ms5p44n","sny7qqkxxvnn"]],"joined":[["tmqh2ms5p44n","kx9uf22u2ayt"]]}','jw55sc8yjwb362np',1.79577806249981570237e+09,1,NULL);
INSERT INTO "events" VALUES(181,'bhmvd2pqmf2n',166,'8qn77gmdkftbd9ubj3ey','NodesLinked','{"node":"tmqh2ms5p44n","cut":[],"joined":[["tmqh2ms5p44n","sny7qqkxxvnn"]]}','jw55sc8yjwb362np',1.79577806250836682312e+09,1,NULL);
INSERT INTO "events" VALUES(182,'bhmvd2pqmf2n',167,'nfpr45w7jzgywubf5ypy','NodesUnlinked','{"node":"tmqh2ms5p44n","cut":[["tmqh2ms5p44n","kx9uf22u2ayt"]],"joined":[]}','jw55sc8yjwb362np',1.79577806251820135119e+09,1,NULL);
INSERT INTO "events" VALUES(183,'bhmvd2pqmf2n',168,'4qtwugsrfrunxab3sqhh','NodeReworded','{"node":"sny7qqkxxvnn","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}','9yhdtc3q3ymtqprt',1.79577806252313923831e+09,1,NULL);
INSERT INTO "events" VALUES(184,'bhmvd2pqmf2n',169,'4qtwugsrfrunxab3sqhh','NodeSplitOff','{"node":"buhq3g3a28km","of":"sny7qqkxxvnn","text":"Nadie repara la bomba","order":11,"links":[["buhq3g3a28km","g544h2gcyzeg"]]}','9yhdtc3q3ymtqprt',1.79577806252313923831e+09,1,NULL);
INSERT INTO "events" VALUES(185,'bhmvd2pqmf2n',170,'6ycwy85fy8tgm2k6js89','NodesMerged','{"node":"buhq3g3a28km","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"tmqh2ms5p44n","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["tmqh2ms5p44n","sny7qqkxxvnn"]]}],"joined":[["buhq3g3a28km","sny7qqkxxvnn"]],"cut":[]}','9yhdtc3q3ymtqprt',1.79577806252758908267e+09,1,NULL);
INSERT INTO "events" VALUES(186,'bhmvd2pqmf2n',171,'r2vbpdzsxjrgj7y5n7ue','OperationUndone','{"op":"6ycwy85fy8tgm2k6js89"}','9yhdtc3q3ymtqprt',1.79577806253725719446e+09,1,NULL);
INSERT INTO "events" VALUES(187,'bhmvd2pqmf2n',172,'r2vbpdzsxjrgj7y5n7ue','NodesParted','{"node":"buhq3g3a28km","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"tmqh2ms5p44n","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["tmqh2ms5p44n","sny7qqkxxvnn"]]}],"joined":[["buhq3g3a28km","sny7qqkxxvnn"]],"cut":[]}','9yhdtc3q3ymtqprt',1.79577806253725719446e+09,1,NULL);
INSERT INTO "events" VALUES(188,'bhmvd2pqmf2n',173,'cq34dwqcvar3d5mda9wu','NodesMerged','{"node":"buhq3g3a28km","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"tmqh2ms5p44n","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["tmqh2ms5p44n","sny7qqkxxvnn"]]}],"joined":[["buhq3g3a28km","sny7qqkxxvnn"]],"cut":[]}','9yhdtc3q3ymtqprt',1.79577806254419326779e+09,1,NULL);
INSERT INTO "events" VALUES(189,'bhmvd2pqmf2n',174,'sgsj6har8sj7stv4xw56','BranchParked','{"node":"8nq9zcd8u5fb","cut":[["syqenk3a59n9","8nq9zcd8u5fb"]],"joined":[]}','n5xrhewyht796c9t',1.79577806255381155009e+09,1,NULL);
INSERT INTO "events" VALUES(190,'bhmvd2pqmf2n',175,'bqmpmft2ec9329sd852q','BranchRestored','{"node":"8nq9zcd8u5fb","cut":[],"joined":[["syqenk3a59n9","8nq9zcd8u5fb"]]}','n5xrhewyht796c9t',1.79577806256004500386e+09,1,NULL);
INSERT INTO "events" VALUES(191,'bhmvd2pqmf2n',176,'me64qpm72kjtub44vqzj','NodeRemoved','{"node":"8nq9zcd8u5fb","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["syqenk3a59n9","8nq9zcd8u5fb"]]}','n5xrhewyht796c9t',1.79577806257171940802e+09,1,NULL);
INSERT INTO "events" VALUES(192,'bhmvd2pqmf2n',177,'ezfsm2b546ufqnefrhvq','OperationUndone','{"op":"me64qpm72kjtub44vqzj"}','n5xrhewyht796c9t',1.79577806258561372756e+09,1,NULL);
INSERT INTO "events" VALUES(193,'bhmvd2pqmf2n',178,'ezfsm2b546ufqnefrhvq','NodeReturned','{"node":"8nq9zcd8u5fb","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["syqenk3a59n9","8nq9zcd8u5fb"]]}','n5xrhewyht796c9t',1.79577806258561372756e+09,1,NULL);
INSERT INTO "events" VALUES(194,'bhmvd2pqmf2n',179,'qpwayk8bd6evbqta4wyk','NodeRemoved','{"node":"8nq9zcd8u5fb","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["syqenk3a59n9","8nq9zcd8u5fb"]]}','jw55sc8yjwb362np',1.79577806259070110314e+09,1,NULL);
INSERT INTO "events" VALUES(195,'bhmvd2pqmf2n',180,'kcsr2rb3szf4y6k7u73t','OperationTakenBack','{"op":"qpwayk8bd6evbqta4wyk","again":false}','gph6awzf7s4r75ev',1.7957780626043276787e+09,1,NULL);
INSERT INTO "events" VALUES(196,'bhmvd2pqmf2n',181,'kcsr2rb3szf4y6k7u73t','NodeReturned','{"node":"8nq9zcd8u5fb","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["syqenk3a59n9","8nq9zcd8u5fb"]]}','gph6awzf7s4r75ev',1.7957780626043276787e+09,1,NULL);
INSERT INTO "events" VALUES(197,'bhmvd2pqmf2n',182,'hnp8p82e7fyuzxqpxnxf','OperationUndone','{"op":"kcsr2rb3szf4y6k7u73t"}','gph6awzf7s4r75ev',1.79577806261718583109e+09,1,NULL);
INSERT INTO "events" VALUES(198,'bhmvd2pqmf2n',183,'hnp8p82e7fyuzxqpxnxf','NodeRemoved','{"node":"8nq9zcd8u5fb","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["syqenk3a59n9","8nq9zcd8u5fb"]]}','gph6awzf7s4r75ev',1.79577806261718583109e+09,1,NULL);
INSERT INTO "events" VALUES(199,'bhmvd2pqmf2n',184,'hnp8p82e7fyuzxqpxnxf','OperationTakenBack','{"op":"qpwayk8bd6evbqta4wyk","again":true}','gph6awzf7s4r75ev',1.79577806261718583109e+09,1,NULL);
INSERT INTO "events" VALUES(200,'bhmvd2pqmf2n',185,'wqeaj3jcdv5zvxhup27w','OperationRedone','{"op":"kcsr2rb3szf4y6k7u73t"}','gph6awzf7s4r75ev',1.79577806263385677341e+09,1,NULL);
INSERT INTO "events" VALUES(201,'bhmvd2pqmf2n',186,'wqeaj3jcdv5zvxhup27w','OperationTakenBack','{"op":"qpwayk8bd6evbqta4wyk","again":false}','gph6awzf7s4r75ev',1.79577806263385677341e+09,1,NULL);
INSERT INTO "events" VALUES(202,'bhmvd2pqmf2n',187,'wqeaj3jcdv5zvxhup27w','NodeReturned','{"node":"8nq9zcd8u5fb","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["syqenk3a59n9","8nq9zcd8u5fb"]]}','gph6awzf7s4r75ev',1.79577806263385677341e+09,1,NULL);
INSERT INTO "events" VALUES(203,'bhmvd2pqmf2n',188,'baskdvgjuek2veswxk4v','NodeRemoved','{"node":"8nq9zcd8u5fb","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["syqenk3a59n9","8nq9zcd8u5fb"]]}','jw55sc8yjwb362np',1.795778062638859272e+09,1,NULL);
INSERT INTO "events" VALUES(204,'bhmvd2pqmf2n',189,'kg8etw7v9gzhsz35jxsn','NodeReturned','{"node":"8nq9zcd8u5fb","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[]}','n5xrhewyht796c9t',1.79577806264874029161e+09,1,NULL);
INSERT INTO "events" VALUES(205,'bhmvd2pqmf2n',190,'kg8etw7v9gzhsz35jxsn','BranchRestored','{"node":"8nq9zcd8u5fb","cut":[],"joined":[["syqenk3a59n9","8nq9zcd8u5fb"]]}','n5xrhewyht796c9t',1.79577806264874029161e+09,1,NULL);
INSERT INTO "events" VALUES(206,'bhmvd2pqmf2n',191,'36fexetf8b9ff22wapp5','VersionNamed','{"version":"mgnnskkrdwq4","name":"Antes de la pausa","reason":"named","about":"","at_version":190,"at":1795778062.653278,"order":1,"digest":"f5092f8adf799330670070c173ae4ee6","by":"9yhdtc3q3ymtqprt"}','9yhdtc3q3ymtqprt',1.79577806265766286852e+09,1,NULL);
INSERT INTO "events" VALUES(207,'bhmvd2pqmf2n',192,'f8h9qwvfzp6h6mg2xzm9','VersionRenamed','{"version":"mgnnskkrdwq4","before":"Antes de la pausa","after":"Antes de comer"}','9yhdtc3q3ymtqprt',1.79577806266239643102e+09,1,NULL);
INSERT INTO "events" VALUES(208,'bhmvd2pqmf2n',193,'bft8bn9yfypadk4w8cm4','CauseAdded','{"node":"p84qqes4tzc3","text":"Tarifas que no alcanzan","effect":"g544h2gcyzeg","order":12}','jw55sc8yjwb362np',1.79577806266669559478e+09,1,NULL);
INSERT INTO "events" VALUES(209,'bhmvd2pqmf2n',194,'5hgcr7quv9q7s8a2prv2','BranchParked','{"node":"kx9uf22u2ayt","cut":[["kx9uf22u2ayt","g544h2gcyzeg"]],"joined":[]}','jw55sc8yjwb362np',1.79577806267983055114e+09,1,NULL);
INSERT INTO "events" VALUES(210,'bhmvd2pqmf2n',195,'r6ftmkj58pgpun6gtbsk','NodeBrought','{"node":"t58u8gg7yjsm","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[["t58u8gg7yjsm","g544h2gcyzeg"]]}','gph6awzf7s4r75ev',1.79577806270048832889e+09,1,NULL);
INSERT INTO "events" VALUES(211,'bhmvd2pqmf2n',196,'r6ftmkj58pgpun6gtbsk','NodeBrought','{"node":"q9874s6zv95m","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[["q9874s6zv95m","t58u8gg7yjsm"]]}','gph6awzf7s4r75ev',1.79577806270048832889e+09,1,NULL);
INSERT INTO "events" VALUES(212,'bhmvd2pqmf2n',197,'bumu4grqj78h7e5petby','VersionNamed','{"version":"u6g829kfve2s","name":"","reason":"restored","about":"mgnnskkrdwq4","at_version":196,"at":1795778062.7417693,"order":2,"digest":"128f3ae55a0c298d277c597f05964700","by":null}','gph6awzf7s4r75ev',1.79577806274187541006e+09,1,NULL);
INSERT INTO "events" VALUES(213,'bhmvd2pqmf2n',198,'bumu4grqj78h7e5petby','VersionRestored','{"version":"mgnnskkrdwq4"}','gph6awzf7s4r75ev',1.79577806274187541006e+09,1,NULL);
INSERT INTO "events" VALUES(214,'bhmvd2pqmf2n',199,'bumu4grqj78h7e5petby','ArrowsRestored','{"node":"g544h2gcyzeg","cut":[["p84qqes4tzc3","g544h2gcyzeg"],["t58u8gg7yjsm","g544h2gcyzeg"],["q9874s6zv95m","t58u8gg7yjsm"]],"joined":[]}','gph6awzf7s4r75ev',1.79577806274187541006e+09,1,NULL);
INSERT INTO "events" VALUES(215,'bhmvd2pqmf2n',200,'bumu4grqj78h7e5petby','NodeRemoved','{"node":"p84qqes4tzc3","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":12,"links":[]}','gph6awzf7s4r75ev',1.79577806274187541006e+09,1,NULL);
INSERT INTO "events" VALUES(216,'bhmvd2pqmf2n',201,'bumu4grqj78h7e5petby','NodeRemoved','{"node":"t58u8gg7yjsm","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[]}','gph6awzf7s4r75ev',1.79577806274187541006e+09,1,NULL);
INSERT INTO "events" VALUES(217,'bhmvd2pqmf2n',202,'bumu4grqj78h7e5petby','NodeRemoved','{"node":"q9874s6zv95m","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[]}','gph6awzf7s4r75ev',1.79577806274187541006e+09,1,NULL);
INSERT INTO "events" VALUES(218,'bhmvd2pqmf2n',203,'bumu4grqj78h7e5petby','ArrowsRestored','{"node":"g544h2gcyzeg","cut":[],"joined":[["kx9uf22u2ayt","g544h2gcyzeg"]]}','gph6awzf7s4r75ev',1.79577806274187541006e+09,1,NULL);
INSERT INTO "events" VALUES(219,'bhmvd2pqmf2n',204,'t8yut9mvawkdvdmx6j2p','CauseAdded','{"node":"5ksbsx74hcru","text":"No llueve","effect":"g544h2gcyzeg","order":15}','9yhdtc3q3ymtqprt',1.79577806278346109383e+09,1,NULL);
INSERT INTO "events" VALUES(220,'bhmvd2pqmf2n',205,'62xhm9pwsfqcf3ak954u','CauseAdded','{"node":"g5v79mfxvb6p","text":"Está lejos","effect":"g544h2gcyzeg","order":16}','9yhdtc3q3ymtqprt',1.79577806279276299479e+09,1,NULL);
INSERT INTO "events" VALUES(221,'bhmvd2pqmf2n',206,'sq32xpykus9u84t57uhp','NodeMoved','{"node":"5ksbsx74hcru","cut":[["5ksbsx74hcru","g544h2gcyzeg"]],"joined":[["5ksbsx74hcru","y2hv669q59zr"]]}','9yhdtc3q3ymtqprt',1795778062.80205,1,NULL);
INSERT INTO "events" VALUES(222,'bhmvd2pqmf2n',207,'sq32xpykus9u84t57uhp','NodeMoved','{"node":"g5v79mfxvb6p","cut":[["g5v79mfxvb6p","g544h2gcyzeg"]],"joined":[["g5v79mfxvb6p","y2hv669q59zr"]]}','9yhdtc3q3ymtqprt',1795778062.80205,1,NULL);
INSERT INTO "events" VALUES(223,'bhmvd2pqmf2n',208,'q7an8fhddpmq2t9mdggg','BranchParked','{"node":"5ksbsx74hcru","cut":[["5ksbsx74hcru","y2hv669q59zr"]],"joined":[]}','9yhdtc3q3ymtqprt',1.79577806281328964232e+09,1,NULL);
INSERT INTO "events" VALUES(224,'bhmvd2pqmf2n',209,'q7an8fhddpmq2t9mdggg','BranchParked','{"node":"g5v79mfxvb6p","cut":[["g5v79mfxvb6p","y2hv669q59zr"]],"joined":[]}','9yhdtc3q3ymtqprt',1.79577806281328964232e+09,1,NULL);
INSERT INTO "events" VALUES(225,'bhmvd2pqmf2n',210,'jzchrn7yn3kcs3x2cbhs','NodeRemoved','{"node":"5ksbsx74hcru","wording":{"text":"No llueve","offers":[]},"order":15,"links":[]}','9yhdtc3q3ymtqprt',1.79577806282015562059e+09,1,NULL);
INSERT INTO "events" VALUES(226,'bhmvd2pqmf2n',211,'jzchrn7yn3kcs3x2cbhs','NodeRemoved','{"node":"g5v79mfxvb6p","wording":{"text":"Está lejos","offers":[]},"order":16,"links":[]}','9yhdtc3q3ymtqprt',1.79577806282015562059e+09,1,NULL);
INSERT INTO "events" VALUES(227,'bhmvd2pqmf2n',212,'4m5b35g26nzj9a7mkkca','ArrowVoted','{"voter":"9yhdtc3q3ymtqprt","before":null,"after":{"cause":"y2hv669q59zr","effect":"g544h2gcyzeg","sector":"people","answer":"yes"}}','9yhdtc3q3ymtqprt',1.79577806283332228661e+09,1,NULL);
INSERT INTO "events" VALUES(228,'bhmvd2pqmf2n',213,'fna83jnwqbhsa5prvakp','ArrowVoted','{"voter":"jw55sc8yjwb362np","before":null,"after":{"cause":"y2hv669q59zr","effect":"g544h2gcyzeg","sector":"government","answer":"no"}}','jw55sc8yjwb362np',1.79577806284456944468e+09,1,NULL);
INSERT INTO "events" VALUES(229,'bhmvd2pqmf2n',214,'xqxrd4ygamuybh4j4szx','ArrowVoted','{"voter":"jw55sc8yjwb362np","before":{"cause":"y2hv669q59zr","effect":"g544h2gcyzeg","sector":"government","answer":"no"},"after":null}','jw55sc8yjwb362np',1.79577806285520696644e+09,1,NULL);
INSERT INTO "events" VALUES(230,'bhmvd2pqmf2n',215,'mncmm6sdng2dzfcrbcmy','QuestionPut','{"before":null,"after":{"cause":"y2hv669q59zr","effect":"g544h2gcyzeg","open":true}}','gph6awzf7s4r75ev',1795778062.86539,1,NULL);
INSERT INTO "events" VALUES(231,'bhmvd2pqmf2n',216,'cxuvw6q3msf2ymhbyaxy','PaperVotesEntered','{"before":null,"after":{"cause":"y2hv669q59zr","effect":"g544h2gcyzeg","sector":"people","answer":"yes","count":3}}','gph6awzf7s4r75ev',1.79577806287576937673e+09,1,NULL);
INSERT INTO "events" VALUES(232,'bhmvd2pqmf2n',217,'a8u4hgfyv2njfkcu3ehe','QuestionPut','{"before":{"cause":"y2hv669q59zr","effect":"g544h2gcyzeg","open":true},"after":null}','gph6awzf7s4r75ev',1.79577806288144612312e+09,1,NULL);
INSERT INTO "events" VALUES(233,'bhmvd2pqmf2n',218,'dktxpmdprm5vgqtz3d75','QuestionPut','{"before":null,"after":{"cause":"y2hv669q59zr","effect":"g544h2gcyzeg","open":true}}','gph6awzf7s4r75ev',1.79577806289269709585e+09,1,NULL);
INSERT INTO "events" VALUES(234,'bhmvd2pqmf2n',219,'f52m69jr2eyavyegj4xb','QuestionPut','{"before":{"cause":"y2hv669q59zr","effect":"g544h2gcyzeg","open":true},"after":{"cause":"y2hv669q59zr","effect":"g544h2gcyzeg","open":false}}','gph6awzf7s4r75ev',1.79577806290580272675e+09,1,NULL);
INSERT INTO "events" VALUES(235,'bhmvd2pqmf2n',220,'mxbx6ywjysb237fpsjdv','ArrowMarked','{"before":null,"after":{"cause":"y2hv669q59zr","effect":"g544h2gcyzeg","necessary":true,"sufficient":false}}','9yhdtc3q3ymtqprt',1.79577806291132664687e+09,1,NULL);
INSERT INTO "events" VALUES(236,'bhmvd2pqmf2n',221,'fegpj5gx8aqn5k8ysdse','ActionAnswered','{"node":"y2hv669q59zr","before":null,"after":{"answer":"other","whose":"Comisión de agua"}}','9yhdtc3q3ymtqprt',1.79577806292400169374e+09,1,NULL);
INSERT INTO "events" VALUES(237,'bhmvd2pqmf2n',222,'fsja7uzb8dc4v62t63rt','LeafSettled','{"node":"y2hv669q59zr","settled":true}','9yhdtc3q3ymtqprt',1.79577806292932319644e+09,1,NULL);
INSERT INTO "events" VALUES(238,'bhmvd2pqmf2n',223,'xsbkzba5ce3aw9dvw76s','FindingDismissed','{"before":null,"after":{"code":"unactionable","nodes":["y2hv669q59zr"],"reason":"Sí se puede"}}','9yhdtc3q3ymtqprt',1.79577806293967056272e+09,1,NULL);
INSERT INTO "events" VALUES(239,'bhmvd2pqmf2n',224,'zzkw35kycw9traktzhg4','EvidenceAdded','{"evidence":"8d347srwz2d5","before":null,"after":{"evidence":"8d347srwz2d5","node":"g544h2gcyzeg","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','jw55sc8yjwb362np',1.79577806294360542297e+09,1,NULL);
INSERT INTO "events" VALUES(240,'bhmvd2pqmf2n',225,'kwj2rz8jg38gnq6s6jt7','EvidenceChanged','{"evidence":"8d347srwz2d5","before":{"evidence":"8d347srwz2d5","node":"g544h2gcyzeg","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""},"after":{"evidence":"8d347srwz2d5","node":"g544h2gcyzeg","order":1,"kind":"source","figure":"2.3","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','jw55sc8yjwb362np',1.7957780629533004761e+09,1,NULL);
INSERT INTO "events" VALUES(241,'bhmvd2pqmf2n',226,'qgmck5tmfy4ptcfexv49','EvidenceAdded','{"evidence":"q7k34rd7eqa9","before":null,"after":{"evidence":"q7k34rd7eqa9","node":"y2hv669q59zr","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','9yhdtc3q3ymtqprt',1.79577806296498250961e+09,1,NULL);
INSERT INTO "events" VALUES(242,'bhmvd2pqmf2n',227,'c578bjkth5uttse22ybm','EvidenceChanged','{"evidence":"q7k34rd7eqa9","before":{"evidence":"q7k34rd7eqa9","node":"y2hv669q59zr","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":{"evidence":"q7k34rd7eqa9","node":"g544h2gcyzeg","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','9yhdtc3q3ymtqprt',1.79577806297141838072e+09,1,NULL);
INSERT INTO "events" VALUES(243,'bhmvd2pqmf2n',228,'fcs2rswhw28p3p5q5tkg','EvidenceRemoved','{"evidence":"q7k34rd7eqa9","before":{"evidence":"q7k34rd7eqa9","node":"g544h2gcyzeg","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":null}','9yhdtc3q3ymtqprt',1.79577806298235964771e+09,1,NULL);
INSERT INTO "events" VALUES(244,'bhmvd2pqmf2n',229,'sgutw2nd5nqmpk6gey8v','StageOpened','{"stage":"objective_tree"}','gph6awzf7s4r75ev',1.79577806298624587056e+09,1,NULL);
INSERT INTO "events" VALUES(245,'bhmvd2pqmf2n',230,'kkf5g9bnp2ngzzgmtd72','ObjectiveConfirmed','{"node":"g544h2gcyzeg","before":null,"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','9yhdtc3q3ymtqprt',1.79577806299602913851e+09,1,NULL);
INSERT INTO "events" VALUES(246,'bhmvd2pqmf2n',231,'k5akqjybt3f8d38stw85','ObjectiveOffered','{"node":"g544h2gcyzeg","before":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true}}','jw55sc8yjwb362np',1.79577806300381040568e+09,1,NULL);
INSERT INTO "events" VALUES(247,'bhmvd2pqmf2n',232,'763f4thyef7jcassvbkh','ObjectiveConfirmed','{"node":"g544h2gcyzeg","before":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','9yhdtc3q3ymtqprt',1.7957780630098879337e+09,1,NULL);
INSERT INTO "events" VALUES(248,'bhmvd2pqmf2n',233,'qfcw86s6jrfpes78d7qb','ObjectiveConfirmed','{"node":"syqenk3a59n9","before":null,"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true}}','jw55sc8yjwb362np',1.79577806301508355142e+09,1,NULL);
INSERT INTO "events" VALUES(249,'bhmvd2pqmf2n',234,'hfwjq9k7s9sfphh6neug','ProposalsShown','{"shown":true}','gph6awzf7s4r75ev',1.7957780631352934837e+09,1,NULL);
INSERT INTO "events" VALUES(250,'bhmvd2pqmf2n',235,'2tkcser5nqz5rpcuuz5s','ProposalRead','{"node":"y2hv669q59zr","before":null,"after":{"problem":"Nadie avisa de los cortes","objective":"Se avisa de los cortes"}}','gph6awzf7s4r75ev',1.79577806315300726887e+09,1,NULL);
INSERT INTO "events" VALUES(251,'bhmvd2pqmf2n',236,'yqyph9zatdayrn3umqwn','ProposalRead','{"node":"sny7qqkxxvnn","before":null,"after":{"problem":"La bomba se descompone","objective":"La bomba funciona bien"}}','gph6awzf7s4r75ev',1.79577806316883063319e+09,1,NULL);
INSERT INTO "events" VALUES(252,'bhmvd2pqmf2n',237,'6j46k2vnxde7t4dz7rqy','ProposalRead','{"node":"kx9uf22u2ayt","before":null,"after":{"problem":"Fugas por tubería vieja","objective":"Menos fugas por tubería vieja"}}','gph6awzf7s4r75ev',1.79577806318571138377e+09,1,NULL);
INSERT INTO "events" VALUES(253,'bhmvd2pqmf2n',238,'z44782bgdb7eh9pkbqf6','ProposalsShown','{"shown":false}','gph6awzf7s4r75ev',1.79577806320092368125e+09,1,NULL);
INSERT INTO "events" VALUES(254,'bhmvd2pqmf2n',239,'n6cmr6j876cw6adxfcna','ObjectiveConfirmed','{"node":"y2hv669q59zr","before":null,"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','gph6awzf7s4r75ev',1.79577806321226072314e+09,1,NULL);
INSERT INTO "events" VALUES(255,'bhmvd2pqmf2n',240,'n6cmr6j876cw6adxfcna','ObjectiveConfirmed','{"node":"sny7qqkxxvnn","before":null,"after":{"wording":{"text":"La bomba funciona bien","offers":[]},"problem":"La bomba se descompone","confirmed":true}}','gph6awzf7s4r75ev',1.79577806321226072314e+09,1,NULL);
INSERT INTO "events" VALUES(256,'bhmvd2pqmf2n',241,'n6cmr6j876cw6adxfcna','ObjectiveConfirmed','{"node":"kx9uf22u2ayt","before":null,"after":{"wording":{"text":"Menos fugas por tubería vieja","offers":[]},"problem":"Fugas por tubería vieja","confirmed":true}}','gph6awzf7s4r75ev',1.79577806321226072314e+09,1,NULL);
INSERT INTO "events" VALUES(257,'bhmvd2pqmf2n',242,'5h5uhx78mzrzmsmqdn2u','ObjectiveReopened','{"node":"syqenk3a59n9","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false}}','9yhdtc3q3ymtqprt',1.79577806322873473167e+09,1,NULL);
INSERT INTO "events" VALUES(258,'bhmvd2pqmf2n',243,'ygqgjczzp9f4mqhv9ab7','ProblemSentBack','{"node":"g544h2gcyzeg","before":null,"after":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"}}','9yhdtc3q3ymtqprt',1.79577806324493741987e+09,1,NULL);
INSERT INTO "events" VALUES(259,'bhmvd2pqmf2n',244,'8rbk8a5m3n9xzggrhkmw','ProblemSentBack','{"node":"g544h2gcyzeg","before":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"},"after":null}','jw55sc8yjwb362np',1.79577806325293588634e+09,1,NULL);
INSERT INTO "events" VALUES(260,'bhmvd2pqmf2n',245,'5mg2rxas6dys8gzztxhx','VersionNamed','{"version":"t4d6m3dejcn5","name":"Con objetivos","reason":"named","about":"","at_version":244,"at":1795778063.2608547,"order":3,"digest":"43a5b083a89e79d8095e55f4bef780e9","by":"9yhdtc3q3ymtqprt"}','9yhdtc3q3ymtqprt',1.79577806326102185248e+09,1,NULL);
INSERT INTO "events" VALUES(261,'bhmvd2pqmf2n',246,'rx7rmqjw3g6ymy5z3twf','ObjectiveOffered','{"node":"syqenk3a59n9","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":["Las familias gastan menos en agua"]},"problem":"Las familias compran pipas","confirmed":false}}','jw55sc8yjwb362np',1795778063.26923,1,NULL);
INSERT INTO "events" VALUES(262,'bhmvd2pqmf2n',247,'usn6uaj4rn88gnwyttee','VersionNamed','{"version":"dfcdkxxazezn","name":"Final","reason":"named","about":"","at_version":246,"at":1795778063.2755413,"order":4,"digest":"07cace9564e28022f499e14cf35be018","by":null}','gph6awzf7s4r75ev',1.79577806327571845058e+09,1,NULL);
INSERT INTO "events" VALUES(263,'bhmvd2pqmf2n',248,'e8mcazybwtcvpj356y8u','ObjectiveReopened','{"node":"y2hv669q59zr","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false}}','9yhdtc3q3ymtqprt',1.7957780632884483337e+09,1,NULL);
INSERT INTO "events" VALUES(264,'bhmvd2pqmf2n',249,'969yax89e5qg9akrm6r4','VersionNamed','{"version":"f7whjwktz2sa","name":"","reason":"restored","about":"dfcdkxxazezn","at_version":248,"at":1795778063.313185,"order":5,"digest":"fb9ab272bab21afa19cc3bcc3edf3106","by":null}','gph6awzf7s4r75ev',1.79577806331327176096e+09,1,NULL);
INSERT INTO "events" VALUES(265,'bhmvd2pqmf2n',250,'969yax89e5qg9akrm6r4','VersionRestored','{"version":"dfcdkxxazezn"}','gph6awzf7s4r75ev',1.79577806331327176096e+09,1,NULL);
INSERT INTO "events" VALUES(266,'bhmvd2pqmf2n',251,'969yax89e5qg9akrm6r4','ObjectiveRestored','{"node":"y2hv669q59zr","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','gph6awzf7s4r75ev',1.79577806331327176096e+09,1,NULL);
INSERT INTO "events" VALUES(267,'bhmvd2pqmf2n',252,'rcarkh4d4ymha8crn264','StageOpened','{"stage":"commitment_card"}','gph6awzf7s4r75ev',1.79577806332861256597e+09,1,NULL);
INSERT INTO "events" VALUES(268,'bhmvd2pqmf2n',253,'vezv8ehwa287c8pe45v6','CommitmentDrafted','{"card":"dn9pcu5q4xaf","order":1,"node":"g544h2gcyzeg","fields":[["problem",{"text":"El agua llega pocas horas\n2.3 horas al día, 2025, Bitácora del pozo","offers":[]}],["objective",{"text":"El agua llega todo el día","offers":[]}],["means",{"text":"Menos fugas por tubería vieja","offers":[]}]],"items":[],"let_be":[]}','9yhdtc3q3ymtqprt',1.79577806339237403864e+09,1,NULL);
INSERT INTO "events" VALUES(269,'bhmvd2pqmf2n',254,'u3ufnymdguuavhyqgcb5','CommitmentReworded','{"card":"dn9pcu5q4xaf","field":"action","before":{"text":"","offers":[]},"after":{"text":"Reparar la bomba","offers":[]}}','9yhdtc3q3ymtqprt',1.7957780634090588093e+09,1,NULL);
INSERT INTO "events" VALUES(270,'bhmvd2pqmf2n',255,'9cvm9y6s6v2zqvm2ydyb','CommitmentReworded','{"card":"dn9pcu5q4xaf","field":"action","before":{"text":"Reparar la bomba","offers":[]},"after":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]}}','jw55sc8yjwb362np',1.79577806342501664158e+09,1,NULL);
INSERT INTO "events" VALUES(271,'bhmvd2pqmf2n',256,'a5f3ece7qhtgtb5hrp7s','CommitmentReworded','{"card":"dn9pcu5q4xaf","field":"action","before":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]},"after":{"text":"Cambiar la bomba del pozo 3","offers":[]}}','jw55sc8yjwb362np',1.79577806343686342243e+09,1,NULL);
INSERT INTO "events" VALUES(272,'bhmvd2pqmf2n',257,'3x3psa7amgtfze8na6dc','CommitmentReworded','{"card":"dn9pcu5q4xaf","field":"end","before":{"text":"","offers":[]},"after":{"text":"2027-06-30","offers":[]}}','9yhdtc3q3ymtqprt',1.79577806344685244558e+09,1,NULL);
INSERT INTO "events" VALUES(273,'bhmvd2pqmf2n',258,'q3hf94enk55aaydqkyt2','CommitmentDrafted','{"card":"35kcgxzc5kwh","order":2,"node":null,"fields":[],"items":[],"let_be":[]}','jw55sc8yjwb362np',1.79577806346106171606e+09,1,NULL);
INSERT INTO "events" VALUES(274,'bhmvd2pqmf2n',259,'wnstt6hqhnmxd4h3wbc5','CommitmentRemoved','{"card":"35kcgxzc5kwh","order":2,"node":null,"fields":[],"items":[],"let_be":[]}','jw55sc8yjwb362np',1.79577806347094917301e+09,1,NULL);
INSERT INTO "events" VALUES(275,'bhmvd2pqmf2n',260,'eshek35fzns3h9weke9v','CardItemAdded','{"card":"dn9pcu5q4xaf","item":{"item":"sqyzvhdja73v","of":"parties","order":1,"fields":[["role",{"text":"lead","offers":[]}],["side",{"text":"government","offers":[]}],["institution",{"text":"Comisión de agua","offers":[]}],["post",{"text":"Dirección","offers":[]}]]}}','9yhdtc3q3ymtqprt',1.79577806348050236697e+09,1,NULL);
INSERT INTO "events" VALUES(276,'bhmvd2pqmf2n',261,'k387v8n5tdgafjqet55y','CardItemAdded','{"card":"dn9pcu5q4xaf","item":{"item":"rs3w9z72m756","of":"activities","order":1,"fields":[["activity",{"text":"Cambiar la bomba","offers":[]}],["responsible",{"text":"sqyzvhdja73v","offers":[]}],["start",{"text":"2027-03-01","offers":[]}]]}}','9yhdtc3q3ymtqprt',1.79577806349668192865e+09,1,NULL);
INSERT INTO "events" VALUES(277,'bhmvd2pqmf2n',262,'c3bauxaygcwsza3rfkfy','CardItemAdded','{"card":"dn9pcu5q4xaf","item":{"item":"k6sqnxv8j2au","of":"activities","order":2,"fields":[]}}','jw55sc8yjwb362np',1.79577806351076507563e+09,1,NULL);
INSERT INTO "events" VALUES(278,'bhmvd2pqmf2n',263,'7eqavw252stfp365zue4','CardItemsOrdered','{"card":"dn9pcu5q4xaf","before":[["k6sqnxv8j2au",2],["rs3w9z72m756",1]],"after":[["k6sqnxv8j2au",1],["rs3w9z72m756",2]]}','jw55sc8yjwb362np',1795778063.52029,1,NULL);
INSERT INTO "events" VALUES(279,'bhmvd2pqmf2n',264,'vhsdk2gzaysjv2p2k7bp','CardItemRemoved','{"card":"dn9pcu5q4xaf","item":{"item":"k6sqnxv8j2au","of":"activities","order":1,"fields":[]}}','jw55sc8yjwb362np',1795778063.53457,1,NULL);
INSERT INTO "events" VALUES(280,'bhmvd2pqmf2n',265,'c5d6jtkjnbgy5f2bzqqp','CardItemReworded','{"card":"dn9pcu5q4xaf","item":"rs3w9z72m756","field":"product","before":{"text":"","offers":[]},"after":{"text":"Una bomba","offers":[]}}','9yhdtc3q3ymtqprt',1.79577806354443693164e+09,1,NULL);
INSERT INTO "events" VALUES(281,'bhmvd2pqmf2n',266,'42r79dfmw9u7ha6qry38','CardItemReworded','{"card":"dn9pcu5q4xaf","item":"rs3w9z72m756","field":"product","before":{"text":"Una bomba","offers":[]},"after":{"text":"Una bomba","offers":["Una bomba nueva"]}}','jw55sc8yjwb362np',1.79577806355291509634e+09,1,NULL);
INSERT INTO "events" VALUES(282,'bhmvd2pqmf2n',267,'4f72ch2hrm9j7tz5ny3u','CardItemReworded','{"card":"dn9pcu5q4xaf","item":"rs3w9z72m756","field":"product","before":{"text":"Una bomba","offers":["Una bomba nueva"]},"after":{"text":"Una bomba nueva en el pozo 3","offers":[]}}','jw55sc8yjwb362np',1.79577806356501483917e+09,1,NULL);
INSERT INTO "events" VALUES(283,'bhmvd2pqmf2n',268,'guagd96ctxpwjvwqkd75','FindingLetBe','{"card":"dn9pcu5q4xaf","before":null,"after":{"code":"no_resources","field":"resources","item":"","reason":"Se dirá en marzo"}}','9yhdtc3q3ymtqprt',1.79577806358474159238e+09,1,NULL);
INSERT INTO "events" VALUES(284,'bhmvd2pqmf2n',269,'v4edswumsqbwnk4k2xmb','CommitmentDrafted','{"card":"yzux2bp8xdfb","order":2,"node":null,"fields":[["action",{"text":"Publicar las tarifas","offers":[]}]],"items":[],"let_be":[]}','jw55sc8yjwb362np',1.79577806359938740733e+09,1,NULL);
INSERT INTO "events" VALUES(285,'bhmvd2pqmf2n',270,'pm5s9tr4yvqxn28rk9qb','StageClosed','{"stage":"commitment_card"}','gph6awzf7s4r75ev',1.79577806361475324626e+09,1,NULL);
INSERT INTO "events" VALUES(286,'bhmvd2pqmf2n',271,'9gpksbypggxedw8tua2j','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','gph6awzf7s4r75ev',1.79577806362688374526e+09,1,NULL);
INSERT INTO "events" VALUES(287,'bhmvd2pqmf2n',272,'3ez3gyykkvcz5kfxpubc','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','gph6awzf7s4r75ev',1.79577806364135169987e+09,1,NULL);
INSERT INTO "events" VALUES(288,'bhmvd2pqmf2n',273,'p3p6zm6849x97n7fhhqz','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','gph6awzf7s4r75ev',1.79577806365438842769e+09,1,NULL);
INSERT INTO "events" VALUES(289,'bhmvd2pqmf2n',274,'sp53bgmmdhffh2h2ua8w','RightSet','{"stage":"problem_tree","before":"edit","after":"propose"}','gph6awzf7s4r75ev',1.7957780636627984047e+09,1,NULL);
INSERT INTO "events" VALUES(290,'bhmvd2pqmf2n',275,'853wq4nsj9u2kex3z3nz','WorkGivenOut','{"before":true,"after":false}','gph6awzf7s4r75ev',1.79577806367208099363e+09,1,NULL);
INSERT INTO "events" VALUES(291,'bhmvd2pqmf2n',276,'rdwzan4aspttsb4xpcbx','ProposalMade','{"proposal":"vxg2fzdqvuu8","intent":"add_cause","data":"{\"of\": \"g544h2gcyzeg\", \"text\": \"No hay presupuesto\"}","author":"jw55sc8yjwb362np","sector":"government","stage":"problem_tree","order":1,"at":1795778063.6833906}','jw55sc8yjwb362np',1.79577806368348169324e+09,1,NULL);
INSERT INTO "events" VALUES(292,'bhmvd2pqmf2n',277,'qf978bsy2tba7m4efa4u','ProposalMade','{"proposal":"7pks8wwx8bxt","intent":"add_cause","data":"{\"of\": \"g544h2gcyzeg\", \"text\": \"No hay voluntad\"}","author":"jw55sc8yjwb362np","sector":"government","stage":"problem_tree","order":2,"at":1795778063.6960838}','jw55sc8yjwb362np',1.79577806369618272778e+09,1,NULL);
INSERT INTO "events" VALUES(293,'bhmvd2pqmf2n',278,'3t5hb2yk7xv5f974hkm4','ProposalMade','{"proposal":"4qkrcb8m6cbz","intent":"add_cause","data":"{\"of\": \"g544h2gcyzeg\", \"text\": \"Nadie paga\"}","author":"jw55sc8yjwb362np","sector":"government","stage":"problem_tree","order":3,"at":1795778063.7080133}','jw55sc8yjwb362np',1.79577806370810198789e+09,1,NULL);
INSERT INTO "events" VALUES(294,'bhmvd2pqmf2n',279,'ab5sa7bu8e7eqmn77krj','ScribeAppointed','{"person":"9yhdtc3q3ymtqprt"}','gph6awzf7s4r75ev',1.79577806371945905682e+09,1,NULL);
INSERT INTO "events" VALUES(295,'bhmvd2pqmf2n',280,'2xuykysmykg84ku6tf4k','ProposalSettled','{"proposal":"vxg2fzdqvuu8","before":{"state":"waiting","reason":""},"after":{"state":"accepted","reason":""}}','9yhdtc3q3ymtqprt',1.79577806372854638103e+09,1,NULL);
INSERT INTO "events" VALUES(296,'bhmvd2pqmf2n',281,'2xuykysmykg84ku6tf4k','CauseAdded','{"node":"bgt4r62cthab","text":"No hay presupuesto","effect":"g544h2gcyzeg","order":17}','9yhdtc3q3ymtqprt',1.79577806372854638103e+09,1,NULL);
INSERT INTO "events" VALUES(297,'bhmvd2pqmf2n',282,'q2psuyewbxu9c6apg36b','ProposalSettled','{"proposal":"7pks8wwx8bxt","before":{"state":"waiting","reason":""},"after":{"state":"declined","reason":"Es una opinión"}}','gph6awzf7s4r75ev',1.79577806373998641971e+09,1,NULL);
INSERT INTO "events" VALUES(298,'bhmvd2pqmf2n',283,'948q2qv744cwqbzwtuzp','ProposalSettled','{"proposal":"4qkrcb8m6cbz","before":{"state":"waiting","reason":""},"after":{"state":"withdrawn","reason":""}}','jw55sc8yjwb362np',1.79577806375179815294e+09,1,NULL);
INSERT INTO "events" VALUES(299,'bhmvd2pqmf2n',284,'cvy54hm7vfkba4gdqdf9','ScribeReleased','{"person":"9yhdtc3q3ymtqprt"}','gph6awzf7s4r75ev',1.79577806376418519021e+09,1,NULL);
INSERT INTO "events" VALUES(300,'bhmvd2pqmf2n',285,'v5qpnup2kxy9v2ywgtxe','BranchLocked','{"node":"y2hv669q59zr","reason":"Ya se acordó"}','gph6awzf7s4r75ev',1.79577806376861548419e+09,1,NULL);
INSERT INTO "events" VALUES(301,'bhmvd2pqmf2n',286,'j5mczypcxg2vhbmx33x9','BranchLocked','{"node":"syqenk3a59n9","reason":""}','gph6awzf7s4r75ev',1.79577806377959609028e+09,1,NULL);
INSERT INTO "events" VALUES(302,'bhmvd2pqmf2n',287,'zybgcq82utxcveaman8v','BranchUnlocked','{"node":"syqenk3a59n9"}','gph6awzf7s4r75ev',1.79577806378757119177e+09,1,NULL);
INSERT INTO "events" VALUES(303,'bhmvd2pqmf2n',288,'a88yw8x7kqnye4xxmeth','VersionNamed','{"version":"q4jbes4a7fjt","name":"","reason":"stage","about":"problem_tree","at_version":287,"at":1795778063.8002226,"order":6,"digest":"62185fe1fe77de2f9b5fd3e47577b618","by":null}','gph6awzf7s4r75ev',1.79577806380037903778e+09,1,NULL);
INSERT INTO "events" VALUES(304,'bhmvd2pqmf2n',289,'a88yw8x7kqnye4xxmeth','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','gph6awzf7s4r75ev',1.79577806380037903778e+09,1,NULL);
INSERT INTO "events" VALUES(305,'bhmvd2pqmf2n',290,'wuwjttngj7wpn2vj8txx','WallShown','{"mode":"card","stage":"commitment_card","node":"g544h2gcyzeg","page":1,"order":"written"}','gph6awzf7s4r75ev',1.7957780638116371632e+09,1,NULL);
INSERT INTO "events" VALUES(306,'bhmvd2pqmf2n',291,'g8judrdnzb2z59tb7p8j','WallFrozen','{"at_version":290}','gph6awzf7s4r75ev',1795778063.82327,1,NULL);
INSERT INTO "events" VALUES(307,'bhmvd2pqmf2n',292,'3p6ysw7qzcszajs85zs7','EverybodyBrought','{"call":1,"stage":"commitment_card","node":"g544h2gcyzeg"}','gph6awzf7s4r75ev',1.79577806384420275687e+09,1,NULL);
INSERT INTO "events" VALUES(308,'bhmvd2pqmf2n',293,'ydzptatkkmgt7dzbc66f','WallBlanked','{}','gph6awzf7s4r75ev',1.79577806385580229751e+09,1,NULL);
INSERT INTO "events" VALUES(309,'bhmvd2pqmf2n',294,'5hf2wa7gm2vck3fnuujt','WallUncovered','{}','gph6awzf7s4r75ev',1.79577806386696195604e+09,1,NULL);
INSERT INTO "events" VALUES(310,'bhmvd2pqmf2n',295,'ya3km5zjrkc9up8egnmy','WallReleased','{}','gph6awzf7s4r75ev',1.79577806387321209911e+09,1,NULL);
INSERT INTO "events" VALUES(311,'kb2d9bhb68pr',16,'7efwkt9mtdn8p3rzb47x','NoticeWorded','{"before":{"text":"","offers":[]},"after":{"text":"Guardamos su nombre un mes","offers":[]}}','gph6awzf7s4r75ev',1.79577806388356399532e+09,1,NULL);
INSERT INTO "events" VALUES(312,'kb2d9bhb68pr',17,'stqsa5kcenc4wh3hc973','NoticeWorded','{"before":{"text":"Guardamos su nombre un mes","offers":[]},"after":{"text":"Guardamos su nombre un mes","offers":["Guardamos su nombre un año"]}}','gph6awzf7s4r75ev',1.79577806389241504672e+09,1,NULL);
INSERT INTO "events" VALUES(313,'kb2d9bhb68pr',18,'bdxpt9pf5chc78qxzcp9','NoticeWorded','{"before":{"text":"Guardamos su nombre un mes","offers":["Guardamos su nombre un año"]},"after":{"text":"Guardamos su nombre un mes","offers":[]}}','gph6awzf7s4r75ev',1.79577806389860773089e+09,1,NULL);
INSERT INTO "events" VALUES(314,'kb2d9bhb68pr',19,'bwyjpwxmjxtvw67yrkt2','NamesErased','{"called":"Persona"}','gph6awzf7s4r75ev',1.79577806390688681599e+09,1,NULL);
INSERT INTO "events" VALUES(315,'bhmvd2pqmf2n',296,'7jg65k8h867vjrda4shv','RuleChosen','{"stage":"viewpoints","on":true}','gph6awzf7s4r75ev',1.79577806395725822451e+09,1,NULL);
INSERT INTO "events" VALUES(316,'bhmvd2pqmf2n',297,'zwfx77ws4scjkcj9cjyd','StageMoved','{"stage":"viewpoints","open":true,"before_stage":"commitment_card","before_open":false}','gph6awzf7s4r75ev',1.79577806401274490356e+09,1,NULL);
INSERT INTO "events" VALUES(317,'bhmvd2pqmf2n',298,'zwfx77ws4scjkcj9cjyd','SittingOpened','{"sitting":"f9gdcqvj9rq9mfpq","stage":"viewpoints","at":1795778064.0126076,"again":false}','gph6awzf7s4r75ev',1.79577806401274490356e+09,1,NULL);
INSERT INTO "events" VALUES(318,'bhmvd2pqmf2n',299,'~f9gdcqvj.dc14c93c9f6b7616df511836','ReadinessSaid','{"person":"~f9gdcqvj.59e9f7604bdb8e229b1dbda9","about":"viewpoints","ready":true}',NULL,1.79577806401260757444e+09,1,'~f9gdcqvj.67ceac63d0f198d937db7e8e');
INSERT INTO "events" VALUES(319,'bhmvd2pqmf2n',300,'yytpq4dz8fx2jj2hcsuk','SittingClosed','{"sitting":"f9gdcqvj9rq9mfpq"}','gph6awzf7s4r75ev',1.79577806407710742955e+09,1,NULL);
INSERT INTO "events" VALUES(320,'bhmvd2pqmf2n',301,'yytpq4dz8fx2jj2hcsuk','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"viewpoints","before_open":true}','gph6awzf7s4r75ev',1.79577806407710742955e+09,1,NULL);
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
INSERT INTO "migrations" VALUES(1,'create_tables',1.79577806089968824388e+09);
INSERT INTO "migrations" VALUES(2,'number_formats',1.79577806090134692185e+09);
INSERT INTO "migrations" VALUES(3,'end_badges',1.79577806090635752676e+09);
INSERT INTO "migrations" VALUES(4,'note_arrivals',1.79577806090690422053e+09);
INSERT INTO "migrations" VALUES(5,'govern_people',1.79577806090766453747e+09);
INSERT INTO "migrations" VALUES(6,'make_room_for_tags',1.79577806090810394284e+09);
INSERT INTO "migrations" VALUES(7,'keep_days',1.79577806091424870492e+09);
CREATE TABLE operations (
	stream VARCHAR(40) NOT NULL, 
	op VARCHAR(80) NOT NULL, 
	first INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	PRIMARY KEY (stream, op)
);
INSERT INTO "operations" VALUES('kb2d9bhb68pr','yy937wf4qqvggk37kvv8',1,1);
INSERT INTO "operations" VALUES('kb2d9bhb68pr','x7sdpppck83fbrr2yv2j',2,2);
INSERT INTO "operations" VALUES('kb2d9bhb68pr','ef732na92xzbsg3q7njj',3,3);
INSERT INTO "operations" VALUES('kb2d9bhb68pr','2nuz2gjb39wncpa43wsk',4,4);
INSERT INTO "operations" VALUES('kb2d9bhb68pr','8ewef4sk2fb7p3n9gesw',5,5);
INSERT INTO "operations" VALUES('kb2d9bhb68pr','6scpqwrfqeaykpcpd7vd',6,6);
INSERT INTO "operations" VALUES('kb2d9bhb68pr','5xtwxvcsd9tc6n8raa96',7,7);
INSERT INTO "operations" VALUES('kb2d9bhb68pr','76uf89cy9dz9bhzqad4c',8,8);
INSERT INTO "operations" VALUES('kb2d9bhb68pr','qg2g7e3mzkvfcwdvhy5v',9,9);
INSERT INTO "operations" VALUES('kb2d9bhb68pr','2xm29rg6nyd4vyg8p4vf',10,10);
INSERT INTO "operations" VALUES('kb2d9bhb68pr','ay6r5kxfxu4adpnct7sc',11,11);
INSERT INTO "operations" VALUES('kb2d9bhb68pr','sww3ewuuurs4haaxvp3x',12,12);
INSERT INTO "operations" VALUES('kb2d9bhb68pr','qj3f8b3wtf9tcpwkz2ch',13,13);
INSERT INTO "operations" VALUES('kb2d9bhb68pr','ckmtmtxxnua3etmhqazw',14,14);
INSERT INTO "operations" VALUES('kb2d9bhb68pr','jjrdgad4wqa46yczuedz',15,15);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','jzs676kx7m7pwfuvzz4g',1,1);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','79cmhutmpvk5hx7tngym',2,2);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','abr5zdfr5g4vec58ncjs',3,3);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','65ggcjjwabem9akvewwx',4,4);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','m86ggv53ht9eyck5fmt9',5,5);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','evhmscvnbev9994hh77v',6,6);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','m74qfth2d72wy88xb7m5',7,7);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','dn9dqbzxkzjbx4u79ag8',8,8);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','63dd8whkmc8vz9tzfjhb',9,9);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','jt3vj5tmpyaqgexpsfpb',10,10);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','x7cqvwypyhb2d7q7akpd',11,11);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','h3qtv8zdjkdgdfp5jqv2',12,12);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','5ptx4dygbrqkypktpz3k',13,13);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','cd3scdesaqbvk4gmze6j',14,14);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','s4zr28rka5kcst6wdwvv',15,15);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','hwbsjpuxcpr9xfryhcev',16,16);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','evw4unep5q9z8vkrzx6e',17,18);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','p8rwceyzh5u3n2nhd65e',19,19);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','z4q7pd3qaxg2rcwwjpxk',20,20);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','ueas3gfqmzsdc88d2yaj',21,21);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','ubhvxv5pvq63hz8phew9',22,22);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','vhn8e2kreyar9qr4f9pa',23,23);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','x4fnegtg8tt3qmtarhwg',24,24);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','ruqe4nqknusyrffc2fbp',25,25);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','3vps99uknmjxnm4jqw65',26,26);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','q5veznpk3gkd3eef9hc7',27,27);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','d76ycqvx7zgus46pzawt',28,28);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','bxq7avy4bthcqgrn74tq',29,29);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','jh43zvrqrb5bccv8ergx',30,30);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','w8hf7jpqu7stvnyuygcq',31,31);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','2u4347khrrgcv3wurrfp',32,32);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','tv4t52bwerqq2uqg59dz',33,33);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','h7umqbucb9becbac26ez',34,34);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','m748kat8c6xkskr3k9m9',35,35);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','6ybenp2j3hb6m2bsfq92',36,37);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','x4zdvyrf395bprt9xrjj',38,38);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','p73srggc9qkf2mwhnbbv',39,39);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','gj6j5rq9t2b36vs3h73e',40,40);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','au43bm4ufnjabpshq66v',41,41);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','sn6n7bysqvdypsudux79',42,42);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','ddnqms72ebvddj3vyhq6',43,43);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','e33285aepmyfp59eqxrq',44,44);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','g2p8txc6ynb5mus3q4kr',45,45);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','hmhhsvy6cd6k32z83t8a',46,46);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','k4euucs5k4ueg8775eep',47,47);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','bmuty5p939f67geh5whh',48,48);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','4ppn2r78arffmng7nsqy',49,50);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','hf353edw9qjrkcv872fj',51,53);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','47df8gnff5axxxkzjcgs',54,56);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','w7vzp4ssuxanbpazrvwp',57,57);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','ptjnsx8bnp8vjctzyapu',58,58);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','dmcsxnbdh2nrhb36cdyr',59,59);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','venygxz4vmezqwtpz9hw',60,60);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','7qsg2ftmfm96gdujrzgz',61,61);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','34akydw44vtdxgnmmh6q',62,62);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','5y7zczec3qfhtk6bdtat',63,63);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','s3murwtrnasstjj3v2cr',64,64);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','d4zn2enxwc45dvgmgde5',65,65);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','u67652agxtuq5y55q9wg',66,66);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','4g3hc23muzxt4xs9ps6k',67,67);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','7nhvjrbb5cedecatzrgb',68,68);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','sz5cwkxkksu2hkryx6r4',69,69);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','xxvttjxks8qcxc2fb23s',70,70);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','4sh7e37pyyqkqy4bqxqx',71,72);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','yzgw6zn7sepyzk6jvwr4',73,73);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','vezvuqt8mpaubm9huccg',74,74);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','k7suepe27ccbw8fd5q8p',75,75);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','7wwd5qbu63hyyhuhg9ry',76,76);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','3sfe5g5dchfjyy39ypyj',77,78);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','xbv2xbvpwcfruuvyk4kz',79,80);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','5puqae25n59f36nsmn6n',81,82);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','c67fsr8umvkfbtux5pp5',83,83);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','x5sfujm2247q2ka7r9ea',84,84);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','xqmbajytuh4rzeue4h47',85,87);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','bxzd6f38tkw4adrup2ub',88,91);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','kt3pp7f7p9eqwq3hk4hb',92,92);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','e7t2hmgq8v27qkyy5uhh',93,94);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','z7w9rm75dafg2a2b7fxe',95,96);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','8fhtp3gv6y4zwwu9nfdd',97,97);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','mjtbt5u37df2cqje5g89',98,98);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','mektgja39w9br4vqn29p',99,99);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','ssnqdnf35q6umryqefuz',100,100);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','5as5dy5uug4ee8zry27a',101,101);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','bsntruyjtfubvf8kfjh2',102,102);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','dnnhhvvw235u62xejp63',103,103);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','fwkdewf223zn2jgjt6xy',104,104);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','xce63q7krnmfcbqeemqj',105,105);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','ubz6z5swgjkgj5qvrwn6',106,106);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','vp6bhaf8jhup7rw8au3n',107,107);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','v44fewysdcnv4ydudajg',108,108);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','5nj5mzf37b3udygrhvdy',109,109);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','ev3ssv526yh6tjdh8hau',110,110);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','wakwbzz5vue9c8dek28s',111,111);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','rre5mn4zz39uvnzbr7nf',112,112);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','9zw8zc7v85jjwmqwdqan',113,113);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','uaptjugtwe53fmsd5xm8',114,114);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','f9accekwypvu2g968xgy',115,115);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','eammb5yrr8mjtu2p3hhw',116,116);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','mwa8jqv25p4egw6btrvf',117,117);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','gd6nz99a7sjbnbpsa92s',118,118);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','9nncfyf3wjvu82fse7ag',119,119);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','7aps2yrmz635tm6vjmuk',120,120);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','3uyrnmes5n5p86cp3jmm',121,121);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','xx28jsv9axegzkzxsw4j',122,122);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','8pnwrughjv5y37zrxe27',123,123);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','6te32w95hkac8u6jfg84',124,124);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','ya2sp8mpymjxj3vtuxtq',125,125);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','8bwvuv477jykjnh97ua2',126,126);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','v4mgkypsbnn6bwdr7mg6',127,127);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','34yw77qyvrawza7mvrhx',128,128);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','yadnbmekc8ntakrzscwu',129,130);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','gvxpqz8c9uhf6dc3e3nf',131,133);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','abdhzv7t6mc4jn7qbk3g',134,136);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','v3sasvrvuuds9gtvdfw5',137,140);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','yzgzafcuwu4eescjq9yn',141,142);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','uuap3c5yqjke8srxubph',143,145);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','qr5jmzkz6vmm8j5vjs9t',146,147);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','k9vjkb8av8k4veygq3p9',148,150);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','unv96493vxhfsk4yut37',151,153);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','gv2pneftuwzuy9mqfbrc',154,155);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','gynzhdrzstrjwnhtuqmd',156,156);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','xe5mm63bz6dfzqpbbtcz',157,157);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','xdymunvbyrg53mt64skq',158,158);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','wbbqczve3ybe48eey29c',159,159);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','3sj9fnh58356f2m5wrh6',160,160);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','xs7u93aeh4zq9tmtf6q2',161,161);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','pxrk46vrwx2rqjfyyxsm',162,162);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','t83fvxfjz89hjbbq6jt9',163,163);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','74bpz82tttjf2r5uzwd6',164,164);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','jc8432bbhc49ea6fdkvn',165,165);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','8qn77gmdkftbd9ubj3ey',166,166);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','nfpr45w7jzgywubf5ypy',167,167);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','4qtwugsrfrunxab3sqhh',168,169);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','6ycwy85fy8tgm2k6js89',170,170);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','r2vbpdzsxjrgj7y5n7ue',171,172);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','cq34dwqcvar3d5mda9wu',173,173);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','sgsj6har8sj7stv4xw56',174,174);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','bqmpmft2ec9329sd852q',175,175);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','me64qpm72kjtub44vqzj',176,176);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','ezfsm2b546ufqnefrhvq',177,178);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','qpwayk8bd6evbqta4wyk',179,179);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','kcsr2rb3szf4y6k7u73t',180,181);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','hnp8p82e7fyuzxqpxnxf',182,184);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','wqeaj3jcdv5zvxhup27w',185,187);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','baskdvgjuek2veswxk4v',188,188);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','kg8etw7v9gzhsz35jxsn',189,190);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','36fexetf8b9ff22wapp5',191,191);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','f8h9qwvfzp6h6mg2xzm9',192,192);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','bft8bn9yfypadk4w8cm4',193,193);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','5hgcr7quv9q7s8a2prv2',194,194);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','r6ftmkj58pgpun6gtbsk',195,196);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','bumu4grqj78h7e5petby',197,203);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','t8yut9mvawkdvdmx6j2p',204,204);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','62xhm9pwsfqcf3ak954u',205,205);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','sq32xpykus9u84t57uhp',206,207);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','q7an8fhddpmq2t9mdggg',208,209);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','jzchrn7yn3kcs3x2cbhs',210,211);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','4m5b35g26nzj9a7mkkca',212,212);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','fna83jnwqbhsa5prvakp',213,213);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','xqxrd4ygamuybh4j4szx',214,214);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','mncmm6sdng2dzfcrbcmy',215,215);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','cxuvw6q3msf2ymhbyaxy',216,216);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','a8u4hgfyv2njfkcu3ehe',217,217);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','dktxpmdprm5vgqtz3d75',218,218);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','f52m69jr2eyavyegj4xb',219,219);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','mxbx6ywjysb237fpsjdv',220,220);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','fegpj5gx8aqn5k8ysdse',221,221);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','fsja7uzb8dc4v62t63rt',222,222);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','xsbkzba5ce3aw9dvw76s',223,223);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','zzkw35kycw9traktzhg4',224,224);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','kwj2rz8jg38gnq6s6jt7',225,225);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','qgmck5tmfy4ptcfexv49',226,226);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','c578bjkth5uttse22ybm',227,227);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','fcs2rswhw28p3p5q5tkg',228,228);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','sgutw2nd5nqmpk6gey8v',229,229);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','kkf5g9bnp2ngzzgmtd72',230,230);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','k5akqjybt3f8d38stw85',231,231);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','763f4thyef7jcassvbkh',232,232);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','qfcw86s6jrfpes78d7qb',233,233);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','hfwjq9k7s9sfphh6neug',234,234);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','2tkcser5nqz5rpcuuz5s',235,235);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','yqyph9zatdayrn3umqwn',236,236);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','6j46k2vnxde7t4dz7rqy',237,237);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','z44782bgdb7eh9pkbqf6',238,238);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','n6cmr6j876cw6adxfcna',239,241);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','5h5uhx78mzrzmsmqdn2u',242,242);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','ygqgjczzp9f4mqhv9ab7',243,243);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','8rbk8a5m3n9xzggrhkmw',244,244);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','5mg2rxas6dys8gzztxhx',245,245);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','rx7rmqjw3g6ymy5z3twf',246,246);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','usn6uaj4rn88gnwyttee',247,247);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','e8mcazybwtcvpj356y8u',248,248);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','969yax89e5qg9akrm6r4',249,251);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','rcarkh4d4ymha8crn264',252,252);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','vezv8ehwa287c8pe45v6',253,253);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','u3ufnymdguuavhyqgcb5',254,254);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','9cvm9y6s6v2zqvm2ydyb',255,255);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','a5f3ece7qhtgtb5hrp7s',256,256);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','3x3psa7amgtfze8na6dc',257,257);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','q3hf94enk55aaydqkyt2',258,258);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','wnstt6hqhnmxd4h3wbc5',259,259);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','eshek35fzns3h9weke9v',260,260);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','k387v8n5tdgafjqet55y',261,261);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','c3bauxaygcwsza3rfkfy',262,262);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','7eqavw252stfp365zue4',263,263);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','vhsdk2gzaysjv2p2k7bp',264,264);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','c5d6jtkjnbgy5f2bzqqp',265,265);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','42r79dfmw9u7ha6qry38',266,266);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','4f72ch2hrm9j7tz5ny3u',267,267);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','guagd96ctxpwjvwqkd75',268,268);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','v4edswumsqbwnk4k2xmb',269,269);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','pm5s9tr4yvqxn28rk9qb',270,270);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','9gpksbypggxedw8tua2j',271,271);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','3ez3gyykkvcz5kfxpubc',272,272);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','p3p6zm6849x97n7fhhqz',273,273);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','sp53bgmmdhffh2h2ua8w',274,274);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','853wq4nsj9u2kex3z3nz',275,275);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','rdwzan4aspttsb4xpcbx',276,276);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','qf978bsy2tba7m4efa4u',277,277);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','3t5hb2yk7xv5f974hkm4',278,278);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','ab5sa7bu8e7eqmn77krj',279,279);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','2xuykysmykg84ku6tf4k',280,281);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','q2psuyewbxu9c6apg36b',282,282);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','948q2qv744cwqbzwtuzp',283,283);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','cvy54hm7vfkba4gdqdf9',284,284);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','v5qpnup2kxy9v2ywgtxe',285,285);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','j5mczypcxg2vhbmx33x9',286,286);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','zybgcq82utxcveaman8v',287,287);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','a88yw8x7kqnye4xxmeth',288,289);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','wuwjttngj7wpn2vj8txx',290,290);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','g8judrdnzb2z59tb7p8j',291,291);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','3p6ysw7qzcszajs85zs7',292,292);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','ydzptatkkmgt7dzbc66f',293,293);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','5hf2wa7gm2vck3fnuujt',294,294);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','ya3km5zjrkc9up8egnmy',295,295);
INSERT INTO "operations" VALUES('kb2d9bhb68pr','7efwkt9mtdn8p3rzb47x',16,16);
INSERT INTO "operations" VALUES('kb2d9bhb68pr','stqsa5kcenc4wh3hc973',17,17);
INSERT INTO "operations" VALUES('kb2d9bhb68pr','bdxpt9pf5chc78qxzcp9',18,18);
INSERT INTO "operations" VALUES('kb2d9bhb68pr','bwyjpwxmjxtvw67yrkt2',19,19);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','7jg65k8h867vjrda4shv',296,296);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','zwfx77ws4scjkcj9cjyd',297,298);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','~f9gdcqvj.dc14c93c9f6b7616df511836',299,299);
INSERT INTO "operations" VALUES('bhmvd2pqmf2n','yytpq4dz8fx2jj2hcsuk',300,301);
CREATE TABLE plans (
	"plan" VARCHAR(40) NOT NULL, 
	secret VARCHAR(64) NOT NULL, 
	created FLOAT NOT NULL, 
	by_day INTEGER, 
	PRIMARY KEY ("plan"), 
	UNIQUE (secret)
);
INSERT INTO "plans" VALUES('kb2d9bhb68pr','dbcd4ab8dbf36c66f41b0e830db050a7c47c02fdfea794e6fb81f450db209971',1.79577806093398165705e+09,1);
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
INSERT INTO "roll" VALUES('9yhdtc3q3ymtqprt','kb2d9bhb68pr','bhmvd2pqmf2n','participant','Persona 1','people','es',1.0,1795778060.0,NULL,NULL);
INSERT INTO "roll" VALUES('gph6awzf7s4r75ev','kb2d9bhb68pr',NULL,'facilitator','',NULL,'es',1795737600.0,1795778060.0,NULL,NULL);
INSERT INTO "roll" VALUES('jw55sc8yjwb362np','kb2d9bhb68pr','bhmvd2pqmf2n','participant','Persona 2','government','es',2.0,1795778060.0,NULL,NULL);
INSERT INTO "roll" VALUES('n5xrhewyht796c9t','kb2d9bhb68pr','bhmvd2pqmf2n','participant','Persona 4','people','es',4.0,1795778060.0,NULL,NULL);
INSERT INTO "roll" VALUES('u8wvy2j64c37t7zp','kb2d9bhb68pr','bhmvd2pqmf2n','participant','Persona 3','civil_society','en',3.0,1795778060.0,NULL,NULL);
CREATE TABLE snapshots (
	stream VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	data TEXT NOT NULL, 
	PRIMARY KEY (stream)
);
INSERT INTO "snapshots" VALUES('bhmvd2pqmf2n',203,'7b05de7aba21e2ab2a213011e31239f35ae939fc194fd1e79328fd81cd5fe2e8 {"format":[1,6],"version":203,"parts":{"pace":{"stage":"problem_tree","open":true,"left":"brainstorm","left_open":true,"begun":{"brainstorm":true,"viewpoints":true,"problem_tree":true}},"chatham_house":{"chosen":{},"held":{},"sitting":null},"course":{"stages":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"guides":{"brainstorm":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}},"agenda":{"items":{"xy8zcktvjpx6":{"item":"xy8zcktvjpx6","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}},"timer":null,"past":{"8hvybvcuu2tt":true},"ready":{"9yhdtc3q3ymtqprt":"8hvybvcuu2tt"}},"brainstorm":{"revealed":true,"ideas":{"rjpqd8fyu4z5":{"idea":"rjpqd8fyu4z5","text":"Las tuberías ya son muy viejas","order":1,"author":"9yhdtc3q3ymtqprt","sector":"people","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"csz7x344d3mu":{"idea":"csz7x344d3mu","text":"El agua llega dos horas diarias","order":2,"author":"9yhdtc3q3ymtqprt","sector":"people","supporters":[],"paper":[],"merged_into":"9xcvuckwcc6r","withdrawn":false},"pcx4ttjct8ub":{"idea":"pcx4ttjct8ub","text":"Hay agua solo dos horas","order":3,"author":"jw55sc8yjwb362np","sector":"government","supporters":[],"paper":[],"merged_into":"9xcvuckwcc6r","withdrawn":false},"9akrv5x2kkj7":{"idea":"9akrv5x2kkj7","text":"La bomba se descompone","order":4,"author":"u8wvy2j64c37t7zp","sector":"civil_society","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"jkwffdyyu8ua":{"idea":"jkwffdyyu8ua","text":"2. El pozo se seca","order":5,"author":"u8wvy2j64c37t7zp","sector":"civil_society","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"e529fyv5s9vh":{"idea":"e529fyv5s9vh","text":"Nadie avisa de los cortes","order":6,"author":"gph6awzf7s4r75ev","sector":null,"supporters":[{"person":"u8wvy2j64c37t7zp","sector":"civil_society"}],"paper":[{"sector":"people","people":6}],"merged_into":null,"withdrawn":false},"9xcvuckwcc6r":{"idea":"9xcvuckwcc6r","text":"El agua llega pocas horas","order":7,"author":null,"sector":null,"supporters":[],"paper":[],"merged_into":null,"withdrawn":false}},"origins":{"g544h2gcyzeg":{"node":"g544h2gcyzeg","idea":"9xcvuckwcc6r"},"y2hv669q59zr":{"node":"y2hv669q59zr","idea":"e529fyv5s9vh"},"ergr8yyzrz72":{"node":"ergr8yyzrz72","idea":"jkwffdyyu8ua"}}},"themes":{"themes":{"7b5pssyqe26f":{"name":"Cuándo llega","order":1},"nmdx5cz8699q":{"name":"La bomba","order":2}},"of":{"9xcvuckwcc6r":"7b5pssyqe26f","9akrv5x2kkj7":"nmdx5cz8699q"}},"dots":{"rounds":{"ydsxv3egkmea":{"each":1,"several":false,"phase":"past","order":1},"kyyeu76ngzzu":{"each":2,"several":true,"phase":"shown","order":2}},"placed":{"kyyeu76ngzzu>9xcvuckwcc6r>9yhdtc3q3ymtqprt":{"round":"kyyeu76ngzzu","idea":"9xcvuckwcc6r","person":"9yhdtc3q3ymtqprt","sector":"people","dots":2},"kyyeu76ngzzu>9xcvuckwcc6r>jw55sc8yjwb362np":{"round":"kyyeu76ngzzu","idea":"9xcvuckwcc6r","person":"jw55sc8yjwb362np","sector":"government","dots":1},"kyyeu76ngzzu>9akrv5x2kkj7>u8wvy2j64c37t7zp":{"round":"kyyeu76ngzzu","idea":"9akrv5x2kkj7","person":"u8wvy2j64c37t7zp","sector":"civil_society","dots":1}},"paper":{"kyyeu76ngzzu>e529fyv5s9vh>people":{"round":"kyyeu76ngzzu","idea":"e529fyv5s9vh","sector":"people","dots":3}},"told":{}},"viewpoints":{"shown":true,"at_screen":"causes","questions":{"htde55ez6az4":{"question":"htde55ez6az4","text":"¿Quién lo paga hoy?","order":1}},"answers":{"mk52arfhv259":{"answer":"mk52arfhv259","question":"causes","author":"9yhdtc3q3ymtqprt","sector":"people","wording":{"text":"Las tuberías ya son muy viejas","offers":[]},"order":1,"withdrawn":false},"66trexdcek6p":{"answer":"66trexdcek6p","question":"causes","author":null,"sector":"academia","wording":{"text":"Nadie las repara","offers":[]},"order":2,"withdrawn":false},"q324tg77996u":{"answer":"q324tg77996u","question":"htde55ez6az4","author":"jw55sc8yjwb362np","sector":"government","wording":{"text":"El municipio","offers":[]},"order":3,"withdrawn":false}},"positions":{"mk52arfhv259/jw55sc8yjwb362np":{"answer":"mk52arfhv259","person":"jw55sc8yjwb362np","sector":"government","position":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"}},"mk52arfhv259/sector/business":{"answer":"mk52arfhv259","person":null,"sector":"business","position":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"}}},"taken":{"mk52arfhv259":{"answer":"mk52arfhv259","idea":"rjpqd8fyu4z5"}}},"candidates":{"phase":"shown","straight":true,"candidates":{"d8t9txs4mtzb":{"candidate":"d8t9txs4mtzb","wording":{"text":"Falta agua en la ribera","offers":[]},"order":1,"author":"9yhdtc3q3ymtqprt","idea":null,"answer":null,"node":null,"withdrawn":false},"xq7jgzm62aj6":{"candidate":"xq7jgzm62aj6","wording":{"text":"El agua llega pocas horas","offers":[]},"order":2,"author":null,"idea":"9xcvuckwcc6r","answer":null,"node":"g544h2gcyzeg","withdrawn":false},"bgusb6eky3kj":{"candidate":"bgusb6eky3kj","wording":{"text":"Se pierde agua en la red","offers":[]},"order":3,"author":"jw55sc8yjwb362np","idea":null,"answer":null,"node":null,"withdrawn":false}},"weighed":{"d8t9txs4mtzb/affected":{"note":{"text":"400 familias","offers":[]},"answer":null},"d8t9txs4mtzb/act":{"note":{"text":"","offers":[]},"answer":"yes"}},"preferences":{"9yhdtc3q3ymtqprt":{"candidate":"d8t9txs4mtzb","sector":"people"},"jw55sc8yjwb362np":{"candidate":"d8t9txs4mtzb","sector":"government"},"u8wvy2j64c37t7zp":{"candidate":"xq7jgzm62aj6","sector":"civil_society"}},"paper":{"xq7jgzm62aj6/people":{"candidate":"xq7jgzm62aj6","sector":"people","people":2}}},"problem_tree":{"core_problem":"g544h2gcyzeg","nodes":[["g544h2gcyzeg","El agua llega pocas horas",[],2],["y2hv669q59zr","Nadie avisa de los cortes",[],4],["ergr8yyzrz72","2. El pozo se seca",[],5],["sny7qqkxxvnn","La bomba se descompone",[],6],["kx9uf22u2ayt","Fugas por tubería vieja",[],8],["syqenk3a59n9","Las familias compran pipas",[],9],["buhq3g3a28km","Nadie repara la bomba: no hay refacciones",[],11],["8nq9zcd8u5fb","Gastan un quinto de su ingreso",[],10]],"arrows":[["g544h2gcyzeg","syqenk3a59n9"],["y2hv669q59zr","g544h2gcyzeg"],["ergr8yyzrz72","g544h2gcyzeg"],["sny7qqkxxvnn","g544h2gcyzeg"],["kx9uf22u2ayt","g544h2gcyzeg"],["syqenk3a59n9","8nq9zcd8u5fb"],["buhq3g3a28km","g544h2gcyzeg"],["buhq3g3a28km","sny7qqkxxvnn"]],"originals":{"buhq3g3a28km":[{"text":"Nadie repara la bomba","offers":[]},{"text":"No hay refacciones","offers":[]}]}},"logic":{"answers":{},"paper":{},"marks":{},"actions":{},"settled":{},"dismissals":{},"questions":{},"withheld":{}},"evidence":{"entries":{}},"objectives":{"by_node":{}},"reading":{"read":{},"shown":false},"review":{"sent":{}},"versions":{"versions":{"mgnnskkrdwq4":{"version":"mgnnskkrdwq4","name":"Antes de comer","reason":"named","about":"","at_version":190,"at":1795778062.653278,"order":1,"digest":"f5092f8adf799330670070c173ae4ee6","by":"9yhdtc3q3ymtqprt"},"u6g829kfve2s":{"version":"u6g829kfve2s","name":"","reason":"restored","about":"mgnnskkrdwq4","at_version":196,"at":1795778062.7417693,"order":2,"digest":"128f3ae55a0c298d277c597f05964700","by":null}}},"commitments":{"cards":{}},"rights":{"stages":{},"scribes":{},"locks":{},"given_out":true},"proposals":{"entries":{}},"wall":{"showing":{"mode":"follow","stage":"","node":null,"page":1,"order":"written"},"before":{"mode":"follow","stage":"","node":null,"page":1,"order":"written"},"frozen":null,"blank":false,"call":null},"preparation":{"notes":{"desired":{"text":"Hay agua todos los días","offers":[]}},"stakeholders":{"u65z5x45afw5":{"stakeholder":"u65z5x45afw5","name":"Presidencia","has":["stake"],"present":true,"order":1}}}},"done":[["dn9dqbzxkzjbx4u79ag8","gph6awzf7s4r75ev",[["StagesArranged",{"before":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","problem_tree","objective_tree","commitment_card"]}]],1795778061.2445683,8,0],["63dd8whkmc8vz9tzfjhb","gph6awzf7s4r75ev",[["StagesArranged",{"before":["brainstorm","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"]}]],1795778061.2484818,9,0],["jt3vj5tmpyaqgexpsfpb","gph6awzf7s4r75ev",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}]],1795778061.2565975,10,0],["x7cqvwypyhb2d7q7akpd","gph6awzf7s4r75ev",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}}}]],1795778061.2602901,11,0],["h3qtv8zdjkdgdfp5jqv2","gph6awzf7s4r75ev",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}]],1795778061.2667515,12,0],["cd3scdesaqbvk4gmze6j","gph6awzf7s4r75ev",[["AgendaItemSet",{"item":"8hvybvcuu2tt","before":null,"after":{"item":"8hvybvcuu2tt","title":"Bienvenida","minutes":5,"order":1,"stage":""}}]],1795778061.2840831,14,0],["s4zr28rka5kcst6wdwvv","gph6awzf7s4r75ev",[["AgendaItemSet",{"item":"xy8zcktvjpx6","before":null,"after":{"item":"xy8zcktvjpx6","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"}}]],1795778061.2962985,15,0],["hwbsjpuxcpr9xfryhcev","gph6awzf7s4r75ev",[["AgendaItemSet",{"item":"8hvybvcuu2tt","before":{"item":"8hvybvcuu2tt","title":"Bienvenida","minutes":5,"order":1,"stage":""},"after":{"item":"8hvybvcuu2tt","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""}}]],1795778061.3128068,16,0],["evw4unep5q9z8vkrzx6e","gph6awzf7s4r75ev",[["AgendaItemSet",{"item":"8hvybvcuu2tt","before":{"item":"8hvybvcuu2tt","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""},"after":{"item":"8hvybvcuu2tt","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""}}],["AgendaItemSet",{"item":"xy8zcktvjpx6","before":{"item":"xy8zcktvjpx6","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"},"after":{"item":"xy8zcktvjpx6","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}}]],1795778061.3237777,17,0],["3vps99uknmjxnm4jqw65","gph6awzf7s4r75ev",[["AgendaItemSet",{"item":"8hvybvcuu2tt","before":{"item":"8hvybvcuu2tt","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""},"after":null}]],1795778061.3732703,26,0],["d76ycqvx7zgus46pzawt","gph6awzf7s4r75ev",[["QuestionAdded",{"question":"htde55ez6az4","text":"¿Quién lo paga hoy?","order":1}]],1795778061.387405,28,0],["bxq7avy4bthcqgrn74tq","gph6awzf7s4r75ev",[["QuestionAdded",{"question":"2yzp8dhefbzc","text":"¿Y mañana?","order":2}]],1795778061.3968275,29,0],["jh43zvrqrb5bccv8ergx","gph6awzf7s4r75ev",[["QuestionDropped",{"question":"2yzp8dhefbzc","text":"¿Y mañana?","order":2}]],1795778061.4034865,30,0],["w8hf7jpqu7stvnyuygcq","9yhdtc3q3ymtqprt",[["AnswerGiven",{"answer":"mk52arfhv259","question":"causes","author":"9yhdtc3q3ymtqprt","sector":"people","text":"Las tuberías son viejas","order":1}]],1795778061.4072387,31,0],["2u4347khrrgcv3wurrfp","gph6awzf7s4r75ev",[["AnswerGiven",{"answer":"66trexdcek6p","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2}]],1795778061.41662,32,0],["tv4t52bwerqq2uqg59dz","jw55sc8yjwb362np",[["AnswerGiven",{"answer":"q324tg77996u","question":"htde55ez6az4","author":"jw55sc8yjwb362np","sector":"government","text":"El municipio","order":3}]],1795778061.4285448,33,0],["h7umqbucb9becbac26ez","9yhdtc3q3ymtqprt",[["AnswerReworded",{"answer":"mk52arfhv259","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}]],1795778061.4359677,34,0],["sn6n7bysqvdypsudux79","jw55sc8yjwb362np",[["PositionTaken",{"answer":"mk52arfhv259","person":"jw55sc8yjwb362np","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"}}]],1795778061.5088537,42,0],["ddnqms72ebvddj3vyhq6","jw55sc8yjwb362np",[["PositionTaken",{"answer":"mk52arfhv259","person":"jw55sc8yjwb362np","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"}}]],1795778061.5222168,43,0],["e33285aepmyfp59eqxrq","jw55sc8yjwb362np",[["PositionTaken",{"answer":"mk52arfhv259","person":"jw55sc8yjwb362np","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"}}]],1795778061.532912,44,0],["g2p8txc6ynb5mus3q4kr","9yhdtc3q3ymtqprt",[["AnswerReworded",{"answer":"mk52arfhv259","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}]],1795778061.5387385,45,0],["hmhhsvy6cd6k32z83t8a","gph6awzf7s4r75ev",[["PositionTaken",{"answer":"mk52arfhv259","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"}}]],1795778061.5489256,46,0],["k4euucs5k4ueg8775eep","gph6awzf7s4r75ev",[["PositionTaken",{"answer":"mk52arfhv259","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"}}]],1795778061.562452,47,0],["bmuty5p939f67geh5whh","gph6awzf7s4r75ev",[["PositionTaken",{"answer":"mk52arfhv259","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"}}]],1795778061.5765667,48,0],["4ppn2r78arffmng7nsqy","gph6awzf7s4r75ev",[["IdeasAdded",{"ideas":[{"idea":"rjpqd8fyu4z5","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"9yhdtc3q3ymtqprt","sector":"people","paper":[],"repeated":0,"blank":0}],["AnswerTaken",{"answer":"mk52arfhv259","idea":"rjpqd8fyu4z5"}]],1795778061.5842102,49,51],["ptjnsx8bnp8vjctzyapu","9yhdtc3q3ymtqprt",[["IdeasAdded",{"ideas":[{"idea":"csz7x344d3mu","text":"El agua llega dos horas al día"}],"order":2,"author":"9yhdtc3q3ymtqprt","sector":"people","paper":[],"repeated":0,"blank":0}]],1795778061.648702,58,0],["dmcsxnbdh2nrhb36cdyr","jw55sc8yjwb362np",[["IdeasAdded",{"ideas":[{"idea":"pcx4ttjct8ub","text":"Hay agua solo dos horas"}],"order":3,"author":"jw55sc8yjwb362np","sector":"government","paper":[],"repeated":0,"blank":0}]],1795778061.660387,59,0],["venygxz4vmezqwtpz9hw","u8wvy2j64c37t7zp",[["IdeasAdded",{"ideas":[{"idea":"9akrv5x2kkj7","text":"La bomba se descompone"},{"idea":"jkwffdyyu8ua","text":"2. El pozo se seca"}],"order":4,"author":"u8wvy2j64c37t7zp","sector":"civil_society","paper":[],"repeated":1,"blank":1}]],1795778061.666125,60,0],["7qsg2ftmfm96gdujrzgz","gph6awzf7s4r75ev",[["IdeasAdded",{"ideas":[{"idea":"e529fyv5s9vh","text":"Nadie avisa de los cortes"}],"order":6,"author":"gph6awzf7s4r75ev","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}]],1795778061.6823661,61,0],["34akydw44vtdxgnmmh6q","9yhdtc3q3ymtqprt",[["IdeaReworded",{"idea":"csz7x344d3mu","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}]],1795778061.6878028,62,0],["u67652agxtuq5y55q9wg","jw55sc8yjwb362np",[["IdeaSupported",{"idea":"csz7x344d3mu","person":"jw55sc8yjwb362np","sector":"government"}]],1795778061.717338,66,0],["4g3hc23muzxt4xs9ps6k","jw55sc8yjwb362np",[["SupportWithdrawn",{"idea":"csz7x344d3mu","person":"jw55sc8yjwb362np","sector":"government"}]],1795778061.7274492,67,0],["7nhvjrbb5cedecatzrgb","u8wvy2j64c37t7zp",[["IdeaSupported",{"idea":"e529fyv5s9vh","person":"u8wvy2j64c37t7zp","sector":"civil_society"}]],1795778061.7351425,68,0],["sz5cwkxkksu2hkryx6r4","gph6awzf7s4r75ev",[["PaperCounted",{"idea":"e529fyv5s9vh","sector":"people","before":4,"after":6}]],1795778061.7484648,69,0],["yzgw6zn7sepyzk6jvwr4","jw55sc8yjwb362np",[["IdeasMerged",{"idea":"9xcvuckwcc6r","text":"El agua llega pocas horas","order":7,"members":["csz7x344d3mu","pcx4ttjct8ub"]}]],1795778061.7777069,73,0],["vezvuqt8mpaubm9huccg","jw55sc8yjwb362np",[["MergeChanged",{"idea":"9xcvuckwcc6r","joined":["9akrv5x2kkj7"],"parted":[]}]],1795778061.7870436,74,0],["k7suepe27ccbw8fd5q8p","jw55sc8yjwb362np",[["MergeChanged",{"idea":"9xcvuckwcc6r","joined":[],"parted":["9akrv5x2kkj7"]}]],1795778061.792695,75,0],["xbv2xbvpwcfruuvyk4kz","9yhdtc3q3ymtqprt",[["ThemeSet",{"theme":"7b5pssyqe26f","before":null,"after":{"name":"El agua","order":1}}],["IdeaThemed",{"idea":"9xcvuckwcc6r","before":null,"after":"7b5pssyqe26f"}]],1795778061.820063,79,0],["5puqae25n59f36nsmn6n","u8wvy2j64c37t7zp",[["ThemeSet",{"theme":"nmdx5cz8699q","before":null,"after":{"name":"La bomba","order":2}}],["IdeaThemed",{"idea":"9akrv5x2kkj7","before":null,"after":"nmdx5cz8699q"}]],1795778061.830614,81,0],["c67fsr8umvkfbtux5pp5","jw55sc8yjwb362np",[["ThemeSet",{"theme":"7b5pssyqe26f","before":{"name":"El agua","order":1},"after":{"name":"Cuándo llega","order":1}}]],1795778061.8409417,83,0],["x5sfujm2247q2ka7r9ea","jw55sc8yjwb362np",[["IdeaThemed",{"idea":"jkwffdyyu8ua","before":null,"after":"nmdx5cz8699q"}]],1795778061.852304,84,0],["kt3pp7f7p9eqwq3hk4hb","u8wvy2j64c37t7zp",[["IdeaThemed",{"idea":"jkwffdyyu8ua","before":"nmdx5cz8699q","after":null}]],1795778061.8831437,92,0],["e7t2hmgq8v27qkyy5uhh","9yhdtc3q3ymtqprt",[["ThemeSet",{"theme":"r5t9s4stg99z","before":null,"after":{"name":"Otros","order":3}}],["IdeaThemed",{"idea":"e529fyv5s9vh","before":null,"after":"r5t9s4stg99z"}]],1795778061.896653,93,0],["z7w9rm75dafg2a2b7fxe","9yhdtc3q3ymtqprt",[["IdeaThemed",{"idea":"e529fyv5s9vh","before":"r5t9s4stg99z","after":null}],["ThemeSet",{"theme":"r5t9s4stg99z","before":{"name":"Otros","order":3},"after":null}]],1795778061.9029362,95,0],["dnnhhvvw235u62xejp63","gph6awzf7s4r75ev",[["PaperDotsCounted",{"round":"kyyeu76ngzzu","idea":"e529fyv5s9vh","sector":"people","before":0,"after":3}]],1795778061.965326,103,0],["5nj5mzf37b3udygrhvdy","9yhdtc3q3ymtqprt",[["CoreProblemStated",{"node":"zj7qqpw6tfgh","text":"Agua","order":1}]],1795778062.0132914,109,0],["ev3ssv526yh6tjdh8hau","gph6awzf7s4r75ev",[["CoreProblemWithdrawn",{"node":"zj7qqpw6tfgh","text":"Agua","order":1}]],1795778062.0235288,110,0],["wakwbzz5vue9c8dek28s","9yhdtc3q3ymtqprt",[["CandidateProposed",{"candidate":"d8t9txs4mtzb","text":"Falta agua","order":1,"author":"9yhdtc3q3ymtqprt","idea":null,"answer":null}]],1795778062.033683,111,0],["rre5mn4zz39uvnzbr7nf","u8wvy2j64c37t7zp",[["CandidateProposed",{"candidate":"xq7jgzm62aj6","text":"El agua llega pocas horas","order":2,"author":null,"idea":"9xcvuckwcc6r","answer":null}]],1795778062.0438082,112,0],["9zw8zc7v85jjwmqwdqan","jw55sc8yjwb362np",[["CandidateProposed",{"candidate":"bgusb6eky3kj","text":"Se pierde agua en la red","order":3,"author":"jw55sc8yjwb362np","idea":null,"answer":null}]],1795778062.0494156,113,0],["uaptjugtwe53fmsd5xm8","9yhdtc3q3ymtqprt",[["CandidateReworded",{"candidate":"d8t9txs4mtzb","before":{"text":"Falta agua","offers":[]},"after":{"text":"Falta agua en la ribera","offers":[]}}]],1795778062.0595303,114,0],["f9accekwypvu2g968xgy","gph6awzf7s4r75ev",[["CandidateReworded",{"candidate":"d8t9txs4mtzb","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]}}]],1795778062.0698802,115,0],["eammb5yrr8mjtu2p3hhw","9yhdtc3q3ymtqprt",[["CandidateReworded",{"candidate":"d8t9txs4mtzb","before":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]},"after":{"text":"Falta agua en la ribera","offers":[]}}]],1795778062.0772767,116,0],["mwa8jqv25p4egw6btrvf","jw55sc8yjwb362np",[["CandidateWithdrawn",{"candidate":"bgusb6eky3kj"}]],1795778062.090408,117,0],["gd6nz99a7sjbnbpsa92s","jw55sc8yjwb362np",[["CandidateReturned",{"candidate":"bgusb6eky3kj"}]],1795778062.1006308,118,0],["9nncfyf3wjvu82fse7ag","n5xrhewyht796c9t",[["CandidateWeighed",{"candidate":"d8t9txs4mtzb","criterion":"affected","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null}}]],1795778062.1080747,119,0],["7aps2yrmz635tm6vjmuk","n5xrhewyht796c9t",[["CandidateWeighed",{"candidate":"d8t9txs4mtzb","criterion":"affected","before":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null},"after":{"note":{"text":"400 familias","offers":[]},"answer":null}}]],1795778062.1196828,120,0],["3uyrnmes5n5p86cp3jmm","n5xrhewyht796c9t",[["CandidateWeighed",{"candidate":"d8t9txs4mtzb","criterion":"act","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"","offers":[]},"answer":"yes"}}]],1795778062.1323016,121,0],["v4mgkypsbnn6bwdr7mg6","gph6awzf7s4r75ev",[["PaperPreferencesEntered",{"before":null,"after":{"candidate":"xq7jgzm62aj6","sector":"people","people":2}}]],1795778062.2146332,127,0],["yadnbmekc8ntakrzscwu","gph6awzf7s4r75ev",[["CoreProblemStated",{"node":"g544h2gcyzeg","text":"Falta agua en la ribera","order":2}],["CandidatePlaced",{"candidate":"d8t9txs4mtzb","before":null,"after":"g544h2gcyzeg"}]],1795778062.2489285,129,131],["v3sasvrvuuds9gtvdfw5","gph6awzf7s4r75ev",[["CandidatePlaced",{"candidate":"d8t9txs4mtzb","before":"g544h2gcyzeg","after":null}],["NodeReworded",{"node":"g544h2gcyzeg","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"El agua llega pocas horas","offers":[]}}],["CandidatePlaced",{"candidate":"xq7jgzm62aj6","before":null,"after":"g544h2gcyzeg"}],["IdeaPlaced",{"idea":"9xcvuckwcc6r","node":"g544h2gcyzeg"}]],1795778062.2909892,137,0],["qr5jmzkz6vmm8j5vjs9t","gph6awzf7s4r75ev",[["CauseAdded",{"node":"y2hv669q59zr","text":"Nadie avisa de los cortes","effect":"g544h2gcyzeg","order":4}],["IdeaPlaced",{"idea":"e529fyv5s9vh","node":"y2hv669q59zr"}]],1795778062.3408983,146,148],["gv2pneftuwzuy9mqfbrc","u8wvy2j64c37t7zp",[["NodeSetAside",{"node":"ergr8yyzrz72","text":"2. El pozo se seca","order":5}],["IdeaPlaced",{"idea":"jkwffdyyu8ua","node":"ergr8yyzrz72"}]],1795778062.390306,154,0],["gynzhdrzstrjwnhtuqmd","u8wvy2j64c37t7zp",[["BranchRestored",{"node":"ergr8yyzrz72","cut":[],"joined":[["ergr8yyzrz72","g544h2gcyzeg"]]}]],1795778062.4097297,156,0],["xe5mm63bz6dfzqpbbtcz","9yhdtc3q3ymtqprt",[["CauseAdded",{"node":"sny7qqkxxvnn","text":"La bomba se descompone y nadie la repara","effect":"g544h2gcyzeg","order":6}]],1795778062.4244409,157,0],["xdymunvbyrg53mt64skq","jw55sc8yjwb362np",[["CauseAdded",{"node":"tmqh2ms5p44n","text":"No hay refacciones","effect":"sny7qqkxxvnn","order":7}]],1795778062.4331784,158,0],["wbbqczve3ybe48eey29c","jw55sc8yjwb362np",[["CauseAdded",{"node":"kx9uf22u2ayt","text":"Fugas en la red","effect":"g544h2gcyzeg","order":8}]],1795778062.4447515,159,0],["3sj9fnh58356f2m5wrh6","n5xrhewyht796c9t",[["EffectAdded",{"node":"syqenk3a59n9","text":"Las familias compran pipas","cause":"g544h2gcyzeg","order":9}]],1795778062.4559257,160,0],["xs7u93aeh4zq9tmtf6q2","n5xrhewyht796c9t",[["EffectAdded",{"node":"8nq9zcd8u5fb","text":"Gastan un quinto de su ingreso","cause":"syqenk3a59n9","order":10}]],1795778062.468432,161,0],["pxrk46vrwx2rqjfyyxsm","9yhdtc3q3ymtqprt",[["NodeReworded",{"node":"kx9uf22u2ayt","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}]],1795778062.4765403,162,0],["t83fvxfjz89hjbbq6jt9","jw55sc8yjwb362np",[["NodeReworded",{"node":"kx9uf22u2ayt","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}]],1795778062.486145,163,0],["74bpz82tttjf2r5uzwd6","9yhdtc3q3ymtqprt",[["NodeReworded",{"node":"kx9uf22u2ayt","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}]],1795778062.4958258,164,0],["jc8432bbhc49ea6fdkvn","jw55sc8yjwb362np",[["NodeMoved",{"node":"tmqh2ms5p44n","cut":[["tmqh2ms5p44n","sny7qqkxxvnn"]],"joined":[["tmqh2ms5p44n","kx9uf22u2ayt"]]}]],1795778062.4998157,165,0],["8qn77gmdkftbd9ubj3ey","jw55sc8yjwb362np",[["NodesLinked",{"node":"tmqh2ms5p44n","cut":[],"joined":[["tmqh2ms5p44n","sny7qqkxxvnn"]]}]],1795778062.5083668,166,0],["nfpr45w7jzgywubf5ypy","jw55sc8yjwb362np",[["NodesUnlinked",{"node":"tmqh2ms5p44n","cut":[["tmqh2ms5p44n","kx9uf22u2ayt"]],"joined":[]}]],1795778062.5182014,167,0],["4qtwugsrfrunxab3sqhh","9yhdtc3q3ymtqprt",[["NodeReworded",{"node":"sny7qqkxxvnn","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}],["NodeSplitOff",{"node":"buhq3g3a28km","of":"sny7qqkxxvnn","text":"Nadie repara la bomba","order":11,"links":[["buhq3g3a28km","g544h2gcyzeg"]]}]],1795778062.5231392,168,0],["cq34dwqcvar3d5mda9wu","9yhdtc3q3ymtqprt",[["NodesMerged",{"node":"buhq3g3a28km","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"tmqh2ms5p44n","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["tmqh2ms5p44n","sny7qqkxxvnn"]]}],"joined":[["buhq3g3a28km","sny7qqkxxvnn"]],"cut":[]}]],1795778062.5441933,173,0],["sgsj6har8sj7stv4xw56","n5xrhewyht796c9t",[["BranchParked",{"node":"8nq9zcd8u5fb","cut":[["syqenk3a59n9","8nq9zcd8u5fb"]],"joined":[]}]],1795778062.5538116,174,0],["bqmpmft2ec9329sd852q","n5xrhewyht796c9t",[["BranchRestored",{"node":"8nq9zcd8u5fb","cut":[],"joined":[["syqenk3a59n9","8nq9zcd8u5fb"]]}]],1795778062.560045,175,0],["kcsr2rb3szf4y6k7u73t","gph6awzf7s4r75ev",[["OperationTakenBack",{"op":"qpwayk8bd6evbqta4wyk","again":false}],["NodeReturned",{"node":"8nq9zcd8u5fb","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["syqenk3a59n9","8nq9zcd8u5fb"]]}]],1795778062.6043277,180,182],["baskdvgjuek2veswxk4v","jw55sc8yjwb362np",[["NodeRemoved",{"node":"8nq9zcd8u5fb","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["syqenk3a59n9","8nq9zcd8u5fb"]]}]],1795778062.6388593,188,0],["kg8etw7v9gzhsz35jxsn","n5xrhewyht796c9t",[["NodeReturned",{"node":"8nq9zcd8u5fb","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[]}],["BranchRestored",{"node":"8nq9zcd8u5fb","cut":[],"joined":[["syqenk3a59n9","8nq9zcd8u5fb"]]}]],1795778062.6487403,189,0],["bft8bn9yfypadk4w8cm4","jw55sc8yjwb362np",[["CauseAdded",{"node":"p84qqes4tzc3","text":"Tarifas que no alcanzan","effect":"g544h2gcyzeg","order":12}]],1795778062.6666956,193,0],["5hgcr7quv9q7s8a2prv2","jw55sc8yjwb362np",[["BranchParked",{"node":"kx9uf22u2ayt","cut":[["kx9uf22u2ayt","g544h2gcyzeg"]],"joined":[]}]],1795778062.6798306,194,0],["r6ftmkj58pgpun6gtbsk","gph6awzf7s4r75ev",[["NodeBrought",{"node":"t58u8gg7yjsm","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[["t58u8gg7yjsm","g544h2gcyzeg"]]}],["NodeBrought",{"node":"q9874s6zv95m","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[["q9874s6zv95m","t58u8gg7yjsm"]]}]],1795778062.7004883,195,0],["bumu4grqj78h7e5petby","gph6awzf7s4r75ev",[["ArrowsRestored",{"node":"g544h2gcyzeg","cut":[["p84qqes4tzc3","g544h2gcyzeg"],["t58u8gg7yjsm","g544h2gcyzeg"],["q9874s6zv95m","t58u8gg7yjsm"]],"joined":[]}],["NodeRemoved",{"node":"p84qqes4tzc3","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":12,"links":[]}],["NodeRemoved",{"node":"t58u8gg7yjsm","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[]}],["NodeRemoved",{"node":"q9874s6zv95m","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[]}],["ArrowsRestored",{"node":"g544h2gcyzeg","cut":[],"joined":[["kx9uf22u2ayt","g544h2gcyzeg"]]}]],1795778062.7418754,199,0]],"undone":[],"taken":[["qpwayk8bd6evbqta4wyk","jw55sc8yjwb362np",[["NodeRemoved",{"node":"8nq9zcd8u5fb","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["syqenk3a59n9","8nq9zcd8u5fb"]]}]],1795778062.590701,179,0]]}');
CREATE INDEX ix_events_op ON events (op);
CREATE INDEX ix_arrivals_plan ON arrivals ("plan");
CREATE INDEX ix_roll_grp ON roll (grp);
CREATE INDEX ix_roll_plan ON roll ("plan");
CREATE INDEX ix_keys_plan ON keys ("plan");
CREATE INDEX ix_expected_plan ON expected ("plan");
COMMIT;
